using System.Globalization;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Where a page of a ranked list ended.</summary>
/// <param name="First">The newest article that was looked at: later ones are not ranked on the next page.</param>
/// <param name="Score">Score of the last item.</param>
/// <param name="Last">The last item.</param>
public readonly record struct RankCursor(OrderKey First, double Score, OrderKey Last)
{
    private const char Separator = '+';

    /// <summary>Whether an article comes later in the list: with a smaller score, or the same and older.</summary>
    internal bool IsBefore(double score, OrderKey sort) => score < Score || (score.Equals(Score) && sort > Last);

    public override string ToString() => string.Join(Separator, First, Score.ToString("R", CultureInfo.InvariantCulture), Last);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string text, out RankCursor cursor)
    {
        cursor = default;
        if (text.Split(Separator) is not [var newest, var number, var end]) return false;
        if (!OrderKey.TryParse(newest, out var first) || !OrderKey.TryParse(end, out var last)) return false;
        if (!double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var score) || !double.IsFinite(score)) return false;
        cursor = new RankCursor(first, score, last);
        return true;
    }
}
