using Marsad.Document;
using Marsad.Times;

namespace Marsad.Parsing.Lines;

/// <summary>Reads the lines that say when, where, by whom and for which outlet a story was published.</summary>
internal sealed class MetaLine(OutletTable outlets)
{
    private const int MostWords = 18;
    private const int LongestName = 4;
    private static readonly char[] Separators = ['|', '-', '\u2013', '\u2014', '/', ':', ',', '\u060C', '\u2022', '\u00B7', '\u0640'];
    private static readonly char[] NameEdges = [' ', ':', '.', '"', '\u00AB', '\u00BB', '(', ')', '[', ']', '@', '\u060C', ',', '-', '/', '|'];

    /// <summary>Whether the line is about publication from end to end; if so its facts are recorded. <paramref name="nearHead"/> lets a bare personal name be the author's.</summary>
    public bool TryRead(string line, bool nearHead, ArticleFacts facts)
    {
        if (line.Split(' ').Length > MostWords) return false;
        if (IsUpdate(line, facts) || IsSource(line, facts) || IsSignedBy(line, facts)) return true;

        var dates = DateReader.Find(line);
        var pieces = Pieces(line, dates);
        if (pieces.Exists(piece => !IsKnown(piece)) && !(nearHead && AreSignature(pieces, dates.Count > 0))) return false;
        if (dates.Count == 0 && pieces.Count == 0) return false;

        facts.FoundPublished(PublicationDates.Read(line, DateEvidence.Text));
        foreach (var piece in pieces) Record(piece, facts);
        return true;
    }

    private static bool IsUpdate(string line, ArticleFacts facts)
    {
        if (!Phrases.Is("updated", line) || PublicationDates.Read(line, DateEvidence.Text) is not { } date) return false;
        facts.FoundUpdated(date);
        return true;
    }

    // "Source: name", where the name is that of an outlet.
    private bool IsSource(string line, ArticleFacts facts)
    {
        if (Phrases.After("source", line) is not { } rest || rest.Split(' ').Length > 6 || !line.Contains(':', StringComparison.Ordinal)) return false;
        facts.FoundOutlet(outlets.ByName(rest));
        return true;
    }

    private bool IsSignedBy(string line, ArticleFacts facts)
    {
        if (Phrases.After("byline", line) is not { Length: > 0 } rest || rest.Split(' ').Length > 8) return false;
        if (!line[..^rest.Length].AsSpan().ContainsAny(':', '/', '-') && !StartsWithFirstName(rest)) return false;
        var pieces = Pieces(rest, DateReader.Find(rest));
        if (pieces.Count == 0 || pieces.Exists(piece => !IsKnown(piece) && !IsName(piece))) return false;
        facts.FoundPublished(PublicationDates.Read(rest, DateEvidence.Text));
        foreach (var piece in pieces) Record(piece, facts);
        return true;
    }

    private static List<string> Pieces(string line, List<ExplicitDate> dates)
    {
        var rest = line;
        foreach (var date in Enumerable.Reverse(dates)) rest = rest.Remove(date.Span.Start, date.Span.Length).Insert(date.Span.Start, "|");
        return [.. rest.Split(Separators).Select(piece => piece.Trim(NameEdges)).Where(piece => piece.Any(char.IsLetterOrDigit))];
    }

    private bool IsKnown(string piece) =>
        Phrases.Is("date", piece) || Phrases.Is("label", piece) || DateWords.Weekday(Phrases.Key(piece)) is not null
        || WordList.Places.Contains(piece) || outlets.ByName(piece) is not null || IsOutletWithSuffix(piece);

    // Beside a date or a place, or in quotation marks, an unknown name is the author's or the outlet's.
    private bool AreSignature(List<string> pieces, bool dated)
    {
        var unknown = pieces.Where(piece => !IsKnown(piece)).ToList();
        return unknown.Count == 1 && IsName(unknown[0]) && (dated || StartsWithFirstName(unknown[0]) || pieces.Exists(WordList.Places.Contains));
    }

    private void Record(string piece, ArticleFacts facts)
    {
        if (Phrases.Is("date", piece) || Phrases.Is("label", piece) || DateWords.Weekday(Phrases.Key(piece)) is not null) return;
        if (WordList.Places.Contains(piece)) facts.FoundDateline(piece);
        else if (outlets.ByName(piece) is { } outlet) facts.FoundOutlet(outlet);
        else if (IsOutletWithSuffix(piece)) facts.FoundOutlet(new Outlet(piece, outlets.ByName(WithoutLastWord(piece))?.Id));
        else facts.FoundByline(piece);
    }

    // An outlet's web edition adds a word to its name.
    private bool IsOutletWithSuffix(string piece) => Phrases.Is("edition", LastWord(piece)) && outlets.ByName(WithoutLastWord(piece)) is not null;

    /// <summary>Whether words can be a person's name: two to four, letters only, no function words, no section.</summary>
    public static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= LongestName && words.All(word => word.All(c => char.IsLetter(c) || Text.ArabicLetters.IsDiacritic(c) || c == '.'))
            && !words.Any(WordList.FunctionWords.Contains) && !Phrases.Is("section", text);
    }

    public static bool StartsWithFirstName(string text) => WordList.FirstNames.Contains(text.Split(' ', 2)[0]);

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string WithoutLastWord(string text) => text.LastIndexOf(' ') is > 0 and var space ? text[..space] : "";
}
