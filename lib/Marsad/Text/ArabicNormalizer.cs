using System.Text;

namespace Marsad.Text;

/// <summary>Folds spellings of the same Arabic word into one form, for comparing and never for showing.</summary>
public static class ArabicNormalizer
{
    /// <summary>Form name of data files whose words have already passed <see cref="Normalize"/>.</summary>
    public const string Form = "normalized:v1";

    /// <summary>Applies every step: presentation forms, marks dropped, letters and digits folded; never longer words, never trimmed.</summary>
    public static string Normalize(string text) => FoldDigits(FoldYeh(FoldAlef(DropMarks(FoldForms(text)))));

    /// <summary>Presentation forms (ligatures and shaped letters) become their plain letters.</summary>
    internal static string FoldForms(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFB50', '\uFEFC')) return text;

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c is >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' && !char.IsSurrogate(c))
                result.Append(IsAssigned(c) ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString());
            else
                result.Append(c);
        return result.ToString();
    }

    /// <summary>Vowel signs, tatweel and invisible marks are dropped.</summary>
    internal static string DropMarks(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange('\u0000', '\u007F') < 0 ? text : string.Concat(text.Where(c => !IsDropped(c)));

    /// <summary>Alef with madda, hamza or wasla becomes a bare alef.</summary>
    internal static string FoldAlef(string text) => text
        .Replace(ArabicLetters.AlefWithMadda, ArabicLetters.Alef)
        .Replace(ArabicLetters.AlefWithHamzaAbove, ArabicLetters.Alef)
        .Replace(ArabicLetters.AlefWithHamzaBelow, ArabicLetters.Alef)
        .Replace(ArabicLetters.AlefWasla, ArabicLetters.Alef);

    /// <summary>Alef maksura and Persian yeh become yeh, Persian kaf becomes kaf.</summary>
    internal static string FoldYeh(string text) => text
        .Replace(ArabicLetters.AlefMaksura, ArabicLetters.Yeh)
        .Replace(ArabicLetters.FarsiYeh, ArabicLetters.Yeh)
        .Replace(ArabicLetters.Keheh, ArabicLetters.Kaf);

    /// <summary>Digits of the three sets become ASCII digits.</summary>
    internal static string FoldDigits(string text)
    {
        if (!text.Any(c => c > '9' && ArabicLetters.DigitValue(c) >= 0)) return text;
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var digit = ArabicLetters.DigitValue(source[i]);
                span[i] = digit >= 0 ? (char)('0' + digit) : source[i];
            }
        });
    }

    private static bool IsDropped(char c) => c == ArabicLetters.Tatweel || ArabicLetters.IsDiacritic(c) || ArabicLetters.IsInvisible(c);

    private static bool IsAssigned(char c) => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.OtherNotAssigned;
}
