using System.Globalization;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Where a page of assertions ended.</summary>
/// <param name="Article">The article that was read last.</param>
/// <param name="Next">How many of its assertions are read.</param>
public readonly record struct AssertionCursor(OrderKey Article, int Next)
{
    private const char Separator = '+';

    public override string ToString() => Article.ToString() + Separator + Next.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string text, out AssertionCursor cursor)
    {
        cursor = default;
        var plus = text.LastIndexOf(Separator);
        if (plus < 0 || !OrderKey.TryParse(text[..plus], out var article)) return false;
        if (!int.TryParse(text.AsSpan(plus + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var next)) return false;
        cursor = new AssertionCursor(article, next);
        return true;
    }
}
