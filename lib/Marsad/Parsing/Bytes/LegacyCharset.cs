using System.Text;
using Marsad.Text;

namespace Marsad.Parsing.Bytes;

/// <summary>Chooses between the single-byte charsets of Arabic by the letters that come out of each.</summary>
internal static class LegacyCharset
{
    private const int Sample = 64 * 1024;

    private static readonly Encoding[] Candidates = [Named("windows-1256"), Named("iso-8859-6"), Named("windows-1252")];

    // The letters of the article and of the commonest endings: a wrong table turns them into rare ones.
    private static readonly System.Buffers.SearchValues<char> Frequent = System.Buffers.SearchValues.Create(
    [
        ArabicLetters.Alef, ArabicLetters.Lam, ArabicLetters.Yeh, ArabicLetters.Meem, ArabicLetters.Waw, ArabicLetters.Noon, ArabicLetters.TehMarbuta,
        ArabicLetters.Teh, ArabicLetters.Beh, ArabicLetters.Ain,
    ]);

    /// <summary>The charset that gives the most Arabic; windows-1252 where none gives any.</summary>
    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var best = Candidates[0];
        var bestScore = double.MinValue;
        foreach (var candidate in Candidates)
        {
            var score = Score(candidate, bytes);
            if (score <= bestScore) continue;
            (best, bestScore) = (candidate, score);
        }

        return best;
    }

    /// <summary>How much like Arabic print the bytes look in a charset: higher is better, and comparable for the same bytes only.</summary>
    public static double Score(Encoding charset, ReadOnlySpan<byte> bytes)
    {
        var text = charset.GetString(bytes[..Math.Min(bytes.Length, Sample)]);
        var score = 0.0;
        var previous = ' ';
        foreach (var c in text)
        {
            if (c >= '\u0080') score += Weight(c, previous);
            previous = c;
        }

        return score;
    }

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static double Weight(char c, char previous)
    {
        if (c is '\uFFFD' || char.IsControl(c) || (c is >= '\uE000' and <= '\uF8FF')) return -4;
        if (Frequent.Contains(c)) return previous == ArabicLetters.Alef && c == ArabicLetters.Lam ? 3 : 2;
        if (ArabicLetters.IsLetter(c)) return 1;
        // A Latin letter with an accent inside an Arabic word comes from the wrong table.
        if (char.IsLetter(c)) return ArabicLetters.IsLetter(previous) ? -2 : 0.2;
        return ArabicLetters.IsDiacritic(c) ? 0.2 : 0;
    }
}
