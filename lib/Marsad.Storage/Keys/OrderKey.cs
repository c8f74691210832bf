using System.Globalization;

namespace Marsad.Storage.Keys;

/// <summary>Order of articles in every list: newest first, then by id.</summary>
/// <param name="InverseMinute">Twelve digits of <see cref="InverseDate.OfMinute"/>.</param>
/// <param name="Id">Article id.</param>
public readonly record struct OrderKey(string InverseMinute, string Id) : IComparable<OrderKey>
{
    /// <summary>Year and month, for instance 202603.</summary>
    public string Month => InverseDate.Invert(InverseMinute)[..6];

    /// <summary>Day of publication, or of arrival where the article is undated.</summary>
    public DateOnly Day => DateOnly.ParseExact(InverseDate.Invert(InverseMinute)[..8], "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The last place before the article: what sorts behind it begins with the article itself.</summary>
    internal OrderKey JustBefore => new(InverseMinute, Id[..^1] + (char)(Id[^1] - 1));

    public int CompareTo(OrderKey other) => string.CompareOrdinal(ToString(), other.ToString());

    public static bool operator <(OrderKey left, OrderKey right) => left.CompareTo(right) < 0;

    public static bool operator >(OrderKey left, OrderKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(OrderKey left, OrderKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(OrderKey left, OrderKey right) => left.CompareTo(right) >= 0;

    /// <summary>The key as it stands in row keys and cursors.</summary>
    public override string ToString() => InverseMinute + KeyText.Separator + Id;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string text, out OrderKey key)
    {
        var bar = text.IndexOf(KeyText.Separator, StringComparison.Ordinal);
        key = default;
        if (bar != 12 || !text.AsSpan(0, bar).ContainsOnlyDigits() || !Document.ArticleId.IsValid(text[(bar + 1)..])) return false;
        key = new OrderKey(text[..bar], text[(bar + 1)..]);
        return true;
    }
}
