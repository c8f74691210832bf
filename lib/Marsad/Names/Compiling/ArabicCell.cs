using System.Text;
using Marsad.Text;

namespace Marsad.Names.Compiling;

/// <summary>Cleans Arabic cells: NFC, single spaces, no tatweel, no invisible marks, no names in Latin letters.</summary>
internal static class ArabicCell
{
    private static readonly char[] Stray = [',', '.', ' ', ArabicLetters.Comma];

    public static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Replace('_', ' ').Normalize(NormalizationForm.FormC))
            if (c != ArabicLetters.Tatweel && !ArabicLetters.IsInvisible(c))
                result.Append(char.IsWhiteSpace(c) ? ' ' : c);
        return string.Join(' ', result.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd(Stray);
    }

    /// <summary>Whether a name can be matched in Arabic text: Arabic letters and none of another script.</summary>
    public static bool IsName(string text) =>
        text.Any(ArabicLetters.IsLetter) && text.All(c => !char.IsLetter(c) || ArabicLetters.IsLetter(c)) && text.IndexOf('#', StringComparison.Ordinal) < 0;

    /// <summary>Distinct clean names in ordinal order, without <paramref name="except"/>.</summary>
    public static string Join(IEnumerable<string> names, string except) =>
        string.Join('|', names.Select(Clean).Where(n => IsName(n) && n != except).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
