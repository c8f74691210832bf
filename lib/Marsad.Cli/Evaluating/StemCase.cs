using System.Text.Json;
using Marsad.Text;

namespace Marsad.Cli.Evaluating;

/// <summary>A case of a stem, a normalized spelling or the words of a search index.</summary>
internal static class StemCase
{
    private const string Normalization = "TestArabicNormalizationFilter";
    private const string LightStem = "TestArabicStemFilter";
    private const string Analysis = "TestArabicAnalyzer";

    /// <summary>Whether the row's test is of settings that are not claimed: Latin words among Arabic ones test lists that the caller gives.</summary>
    public static bool IsUnclaimed(CaseRow row) => row.Text("test") == Analysis && row.Input.Any(char.IsAsciiLetter);

    /// <summary>Whether the word or words come out as expected.</summary>
    public static bool IsRight(CaseRow row)
    {
        if (row.Expected.ValueKind == JsonValueKind.Array) return SearchAnalyzer.Analyze(row.Input).SequenceEqual(row.Expected.EnumerateArray().Select(word => word.GetString()!), StringComparer.Ordinal);
        var found = row.Text("test") switch
        {
            Normalization => SearchAnalyzer.Normalize(row.Input),
            LightStem => SearchAnalyzer.Stem(row.Input),
            _ => SearchAnalyzer.SnowballStem(row.Input),
        };
        return found == row.Text("expected");
    }
}
