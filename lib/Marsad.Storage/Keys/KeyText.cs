using System.Buffers;
using System.Globalization;
using System.Text;

namespace Marsad.Storage.Keys;

/// <summary>Text as part of a table key: what keys forbid, and our own separator, is escaped.</summary>
/// <remarks>Forbidden characters: https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model.</remarks>
public static class KeyText
{
    /// <summary>Stands between the parts of a key.</summary>
    public const char Separator = '|';

    /// <summary>Sorts directly behind <see cref="Separator"/>: the open end of a prefix range.</summary>
    public const char AfterSeparator = '}';

    /// <summary>Longest escaped part, in UTF-16 code units: two parts and the fixed ones stay below the limit of 512.</summary>
    public const int MaxLength = 200;

    private const char Mark = '!';
    private static readonly SearchValues<char> Special = SearchValues.Create("/\\#?%|}!");

    /// <summary>Escapes a part; a longer one than <see cref="MaxLength"/> is cut.</summary>
    public static string Escape(string text)
    {
        var escaped = NeedsEscape(text) ? EscapeAll(text) : text;
        return escaped.Length <= MaxLength ? escaped : escaped[..CutAt(escaped)];
    }

    private static bool NeedsEscape(string text) => text.AsSpan().ContainsAny(Special) || text.Any(char.IsControl);

    private static string EscapeAll(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.Contains(c) || char.IsControl(c)) builder.Append(Mark).Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else builder.Append(c);
        }

        return builder.ToString();
    }

    // Half a surrogate pair is no valid key.
    private static int CutAt(string text) => char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
}
