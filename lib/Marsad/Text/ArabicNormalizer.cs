namespace Marsad.Text;

/// <summary>Folds spellings of the same Arabic word into one form, for comparing and never for showing.</summary>
public static class ArabicNormalizer
{
    /// <summary>Form name of data files whose words have already passed <see cref="Normalize"/>.</summary>
    public const string Form = "normalized:v1";

    /// <summary>Drops vowel signs, tatweel and invisible marks, and nothing else.</summary>
    internal static NormalizationProfile Marks { get; } = new("marks", NormalizationStep.Diacritics, NormalizationStep.Tatweel, NormalizationStep.Controls);

    /// <summary>Takes every step of <see cref="NormalizationProfile.Comparison"/>; never trimmed.</summary>
    public static string Normalize(string text) => NormalizationProfile.Comparison.Fold(text);

    /// <summary>Vowel signs, tatweel and invisible marks are dropped.</summary>
    internal static string DropMarks(string text) => Marks.Fold(text);
}
