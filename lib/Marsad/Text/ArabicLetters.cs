namespace Marsad.Text;

/// <summary>Letters and marks of the Arabic script by their Unicode names.</summary>
internal static class ArabicLetters
{
    /// <summary>The article, alef and lam.</summary>
    public const string Article = "\u0627\u0644";

    public const char Comma = '\u060C';
    public const char Semicolon = '\u061B';
    public const char QuestionMark = '\u061F';
    public const char Hamza = '\u0621';
    public const char AlefWithMadda = '\u0622';
    public const char AlefWithHamzaAbove = '\u0623';
    public const char WawWithHamza = '\u0624';
    public const char AlefWithHamzaBelow = '\u0625';
    public const char YehWithHamza = '\u0626';
    public const char Alef = '\u0627';
    public const char Beh = '\u0628';
    public const char TehMarbuta = '\u0629';
    public const char Teh = '\u062A';
    public const char Jeem = '\u062C';
    public const char Dal = '\u062F';
    public const char Thal = '\u0630';
    public const char Seen = '\u0633';
    public const char Sad = '\u0635';
    public const char Dad = '\u0636';
    public const char Tah = '\u0637';
    public const char Zah = '\u0638';
    public const char Ain = '\u0639';
    public const char Tatweel = '\u0640';
    public const char Feh = '\u0641';
    public const char Qaf = '\u0642';
    public const char Kaf = '\u0643';
    public const char Lam = '\u0644';
    public const char Meem = '\u0645';
    public const char Noon = '\u0646';
    public const char Heh = '\u0647';
    public const char Waw = '\u0648';
    public const char AlefMaksura = '\u0649';
    public const char Yeh = '\u064A';
    public const char Fathatan = '\u064B';
    public const char Damma = '\u064F';
    public const char Shadda = '\u0651';
    public const char Sukun = '\u0652';
    public const char MaddaAbove = '\u0653';
    public const char HamzaAbove = '\u0654';
    public const char HamzaBelow = '\u0655';
    public const char CombiningFirst = Fathatan;
    public const char CombiningLast = '\u065F';
    public const char ArabicIndicZero = '\u0660';
    public const char ArabicIndicNine = '\u0669';
    public const char PercentSign = '\u066A';
    public const char DecimalSeparator = '\u066B';
    public const char ThousandsSeparator = '\u066C';
    public const char SuperscriptAlef = '\u0670';
    public const char AlefWasla = '\u0671';
    public const char Peh = '\u067E';
    public const char Tcheh = '\u0686';
    public const char Veh = '\u06A4';
    public const char Keheh = '\u06A9';
    public const char Gaf = '\u06AF';
    public const char FarsiYeh = '\u06CC';
    public const char FullStop = '\u06D4';
    public const char ExtendedZero = '\u06F0';
    public const char ExtendedNine = '\u06F9';
    public const char LeftGuillemet = '\u00AB';
    public const char RightGuillemet = '\u00BB';

    /// <summary>Whether a folded word begins with the article, and a word of two letters at least is behind it.</summary>
    public static bool HasArticle(ReadOnlySpan<char> key) => key is [Alef, Lam, _, _, ..];

    /// <summary>Whether a character is a letter of the Arabic script, presentation forms included.</summary>
    public static bool IsLetter(char c) => char.IsLetter(c) && IsArabicBlock(c);

    /// <summary>Whether a character is a vowel sign, a Koranic mark or a superscript alef: nothing that tells words apart in print.</summary>
    public static bool IsDiacritic(char c) =>
        c is >= CombiningFirst and <= CombiningLast or SuperscriptAlef or >= '\u0610' and <= '\u061A' or >= '\u06D6' and <= '\u06DC' or >= '\u06DF' and <= '\u06E4'
            or '\u06E7' or '\u06E8' or >= '\u06EA' and <= '\u06ED';

    /// <summary>Whether a character directs or joins text without being seen: bidi controls, joiners and the byte-order mark.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\uFEFF' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069';

    /// <summary>Whether a character is a madda or hamza that stands apart from its seat.</summary>
    public static bool IsHamzaMark(char c) => c is MaddaAbove or HamzaAbove or HamzaBelow;

    /// <summary>The composed letter of a seat and its madda or hamza, or null where there is none.</summary>
    public static char? WithMark(char seat, char mark) => (seat, mark) switch
    {
        (Alef, MaddaAbove) => AlefWithMadda,
        (Alef, HamzaAbove) => AlefWithHamzaAbove,
        (Alef, HamzaBelow) => AlefWithHamzaBelow,
        (Waw, HamzaAbove) => WawWithHamza,
        (Yeh, HamzaAbove) => YehWithHamza,
        _ => null,
    };

    /// <summary>Value of a decimal digit in any of the three sets used in Arabic print; -1 for anything else.</summary>
    public static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= ArabicIndicZero and <= ArabicIndicNine => c - ArabicIndicZero,
        >= ExtendedZero and <= ExtendedNine => c - ExtendedZero,
        _ => -1,
    };

    private static bool IsArabicBlock(char c) =>
        c is >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\u0870' and <= '\u08FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
}
