using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Marsad.Text;

namespace Marsad.Functions.Web;

/// <summary>What the pages and the OpenAPI document say, in both languages.</summary>
internal static class PageTexts
{
    /// <summary>Encodes text for a page, Arabic letters as they are.</summary>
    internal static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly FrozenDictionary<string, (string En, string Ar)> Rows = DataFile
        .Read(typeof(PageTexts).Assembly, "Web/texts.tsv", 3)
        .ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    /// <summary>All keys.</summary>
    internal static IReadOnlyCollection<string> Keys => Rows.Keys;

    /// <summary>A text by its key.</summary>
    internal static string Of(string key, bool arabic) => arabic ? Rows[key].Ar : Rows[key].En;

    internal static bool Has(string key) => Rows.ContainsKey(key);

    /// <summary>Parts that every page has: its direction, the way to the other language, and its texts, encoded.</summary>
    internal static Dictionary<string, string> Parts(string language, params IEnumerable<string> keys)
    {
        var arabic = language == "ar";
        var parts = keys.Append("title").Append("otherName").ToDictionary(key => key, key => Html.Encode(Of(key, arabic)), StringComparer.Ordinal);
        (parts["lang"], parts["dir"], parts["otherLang"]) = (language, arabic ? "rtl" : "ltr", arabic ? "en" : "ar");
        return parts;
    }
}
