using System.Globalization;
using System.Text;

namespace Marsad.Times.Resolution;

/// <summary>Writes lengths as TIMEX3 durations: P3D, P1Y, PXM, P72H, PT30M.</summary>
internal static class DurationValue
{
    private static readonly string[] Letters = ["", "S", "M", "H", "D", "W", "M", "Y", "DE", "CE"];

    /// <summary>The value; an open number is X.</summary>
    public static string Of(IReadOnlyList<TimeAmount> amounts)
    {
        var value = new StringBuilder("P");
        var inTime = false;
        foreach (var amount in amounts)
        {
            // Hours alone are written P72H, as the contract has them; among other units they stand behind the T of ISO 8601.
            if (!inTime && amount.Unit is (TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second) && amounts is not [{ Unit: TimeUnit.Hour }])
            {
                value.Append('T');
                inTime = true;
            }

            value.Append(amount.Count is { } count ? count.ToString("0.####", CultureInfo.InvariantCulture) : "X").Append(Letters[(int)amount.Unit]);
        }

        return value.ToString();
    }
}
