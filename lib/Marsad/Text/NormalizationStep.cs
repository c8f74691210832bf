using System.Globalization;
using System.Text;

namespace Marsad.Text;

/// <summary>One named way in which spellings are folded; it looks at a character alone, so that steps can be put together in any number.</summary>
/// <param name="Name">What documents and tests call it.</param>
/// <param name="Version">Rises when its result changes for any character.</param>
/// <param name="Fold">What becomes of a character: null where it stays, an empty string where it is dropped.</param>
internal sealed record NormalizationStep(string Name, int Version, Func<char, string?> Fold)
{
    // No step folds ideographs, Hangul, surrogates or characters of private use, which lie between.
    private const char FirstIdeograph = '\u3400';
    private const char FirstBehindPrivateUse = '\uF900';
    private static readonly string AlefText = ArabicLetters.Alef.ToString();
    private static readonly string YehText = ArabicLetters.Yeh.ToString();
    private static readonly string HehText = ArabicLetters.Heh.ToString();
    private static readonly string KafText = ArabicLetters.Kaf.ToString();

    /// <summary>The characters that the step changes.</summary>
    public IReadOnlyList<char> Folded { get; } = FoldedBy(Fold);

    /// <summary>Shaped letters and ligatures, lam-alef and the religious phrases of U+FDFx among them, become plain letters.</summary>
    public static NormalizationStep PresentationForms { get; } = new("presentation-forms", 1, FoldForm);

    /// <summary>Vowel signs, Koranic marks and superscript alef are dropped.</summary>
    public static NormalizationStep Diacritics { get; } = new("diacritics", 1, c => ArabicLetters.IsDiacritic(c) ? "" : null);

    public static NormalizationStep Tatweel { get; } = new("tatweel", 1, c => c == ArabicLetters.Tatweel ? "" : null);

    /// <summary>Bidi controls, joiners, soft hyphen and byte-order mark are dropped.</summary>
    public static NormalizationStep Controls { get; } = new("controls", 1, c => ArabicLetters.IsInvisible(c) ? "" : null);

    /// <summary>Alef with madda, hamza or wasla becomes a bare alef.</summary>
    public static NormalizationStep Alef { get; } = new("alef", 1, c =>
        c is ArabicLetters.AlefWithMadda or ArabicLetters.AlefWithHamzaAbove or ArabicLetters.AlefWithHamzaBelow or ArabicLetters.AlefWasla ? AlefText : null);

    public static NormalizationStep AlefMaksura { get; } = new("alef-maksura", 1, c => c == ArabicLetters.AlefMaksura ? YehText : null);

    public static NormalizationStep TehMarbuta { get; } = new("teh-marbuta", 1, c => c == ArabicLetters.TehMarbuta ? HehText : null);

    /// <summary>Persian yeh and kaf, which many keyboards write, become the Arabic ones.</summary>
    public static NormalizationStep PersianLetters { get; } = new("persian-letters", 1, c => c switch
    {
        ArabicLetters.FarsiYeh => YehText,
        ArabicLetters.Keheh => KafText,
        _ => null,
    });

    /// <summary>Letters of Urdu, Kurdish and Uighur that look like an Arabic one in some position become that one.</summary>
    public static NormalizationStep LookAlikes { get; } = new("look-alikes", 1, c => c switch
    {
        '\u06AA' or '\u06AB' or '\u06AC' => KafText,
        '\u06BE' or '\u06C1' or '\u06D5' => HehText,
        '\u06C0' or '\u06C2' or '\u06C3' => HehText,
        '\u06CD' or '\u06D0' or '\u06D2' or '\u06D3' => YehText,
        '\u0672' or '\u0673' or '\u0675' => AlefText,
        _ => null,
    });

    /// <summary>Digits of the three sets become ASCII digits.</summary>
    public static NormalizationStep Digits { get; } = new("digits", 1, c =>
        c > '9' && ArabicLetters.DigitValue(c) is >= 0 and var digit ? ((char)('0' + digit)).ToString() : null);

    /// <summary>Quotation marks of all shapes become the straight double one.</summary>
    public static NormalizationStep Quotes { get; } = new("quotes", 1, c =>
        c is ArabicLetters.LeftGuillemet or ArabicLetters.RightGuillemet or >= '\u201C' and <= '\u201F' or '\u2039' or '\u203A' or '\u300C' or '\u300D' or '\uFF02' ? "\"" : null);

    /// <summary>Spaces of every width become the plain one.</summary>
    public static NormalizationStep Spaces { get; } = new("spaces", 1, c => c != ' ' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator ? " " : null);

    private static List<char> FoldedBy(Func<char, string?> fold)
    {
        var folded = new List<char>();
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (code == FirstIdeograph) code = FirstBehindPrivateUse;
            if (fold((char)code) is not null) folded.Add((char)code);
        }

        return folded;
    }

    private static string? FoldForm(char c)
    {
        if (c is not (>= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')) return null;
        if (char.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned || c is >= '\uFDD0' and <= '\uFDEF') return null;
        return c.ToString().Normalize(NormalizationForm.FormKC);
    }
}
