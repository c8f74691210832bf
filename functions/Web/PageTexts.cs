using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Functions.Web;

/// <summary>What the pages say, in both languages.</summary>
internal static class PageTexts
{
    private static readonly FrozenDictionary<string, (string En, string Ar)> Rows = DataFile
        .Read(typeof(PageTexts).Assembly, "Web/texts.tsv", 3)
        .ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    internal static string Of(string key, bool arabic) => arabic ? Rows[key].Ar : Rows[key].En;
}
