using Marsad.Document;
using Marsad.Times;

namespace Marsad.Parsing.Lines;

/// <summary>Reads the lines that say when, where, by whom and for which outlet a story was published.</summary>
internal sealed class MetaLine(OutletTable outlets)
{
    private const int MostWords = 18;
    private const int Longest = 500;
    private const int LongestOutlet = 5;
    private const int MostPieces = 4;
    private enum WordMeaning { None, Place, Outlet }

    private static readonly string From = new([Text.ArabicLetters.Meem, Text.ArabicLetters.Noon]);
    private static readonly char[] Separators = ['|', '-', '\u2013', '\u2014', '/', ':', ',', '\u060C', '\u2022', '\u00B7', '(', ')', '[', ']'];
    private static readonly char[] NameEdges = [' ', ':', '.', '"', '\u00AB', '\u00BB', '(', ')', '[', ']', '@', '\u060C', ',', '-', '/', '|'];

    /// <summary>Whether the line is about publication from end to end; if so its facts are recorded. <paramref name="nearHead"/> lets a bare personal name be the author's.</summary>
    public bool TryRead(string line, bool nearHead, ArticleFacts facts)
    {
        if (line.Length > Longest || line.Split(' ').Length > MostWords) return false;
        // Dumps keep the marks of the page that they were made from, such as a dash by its name.
        line = CharacterReferences.Decode(line);
        if (IsUpdate(line, facts) || IsSource(line, facts) || IsSignedBy(line, facts)) return true;

        var dates = DateReader.Find(line);
        // Beside a date stand buttons too.
        var pieces = Pieces(line, dates).Where(piece => dates.Count == 0 || !Phrases.Is("drop", piece)).ToList();
        if (pieces.Exists(piece => !IsKnown(piece)) && !(nearHead && AreSignature(pieces, dates.Count > 0))) return false;
        if (dates.Count == 0 && (pieces.Count == 0 || (pieces.Count == 1 && outlets.IsCommonWord(pieces[0])))) return false;

        PublicationDates.Record(line, facts);
        var unknown = UnknownWord(pieces);
        foreach (var piece in pieces) Record(piece, facts, unknown);
        return true;
    }

    /// <summary>Takes what is surely a name or a place from a line of signatures, and leaves the rest.</summary>
    public static void TakeNames(string line, ArticleFacts facts)
    {
        foreach (var piece in Pieces(line, []))
            if (WordList.Places.Contains(piece)) facts.FoundDateline(piece);
            else if (PersonNames.Are(piece) && PersonNames.StartWithFirstName(piece)) facts.FoundByline(piece);
    }

    private static bool IsUpdate(string line, ArticleFacts facts)
    {
        if (!Phrases.Is("updated", line) || PublicationDates.Read(line, DateEvidence.Text) is null) return false;
        PublicationDates.Record(line, facts);
        return true;
    }

    // "Source: name", where the name is that of an outlet.
    private bool IsSource(string line, ArticleFacts facts)
    {
        if (Phrases.After("source", line) is not { } rest || rest.Split(' ').Length > 6 || !line.Contains(':', StringComparison.Ordinal)) return false;
        facts.FoundClaimant(outlets.ByName(rest));
        return true;
    }

    private bool IsSignedBy(string line, ArticleFacts facts)
    {
        if (Phrases.After("byline", line) is not { Length: > 0 } rest || rest.Split(' ').Length > 8) return false;
        if (rest == facts.Outlet?.Name) return true;
        if (!line[..^rest.Length].AsSpan().ContainsAny(':', '/', '-') && !PersonNames.StartWithFirstName(rest)) return false;
        var pieces = Pieces(rest, DateReader.Find(rest));
        if (pieces.Count == 0 || pieces.Exists(piece => !IsKnown(piece) && !PersonNames.Are(piece))) return false;
        PublicationDates.Record(rest, facts);
        foreach (var piece in pieces) Record(piece, facts, WordMeaning.None);
        return true;
    }

    private static List<string> Pieces(string line, List<ExplicitDate> dates)
    {
        var rest = line;
        foreach (var date in Enumerable.Reverse(dates)) rest = rest.Remove(date.Span.Start, date.Span.Length).Insert(date.Span.Start, "|");
        return [.. WithPlaceApart(rest).Split(Separators).Select(piece => InOneScript(piece.Trim(NameEdges))).Where(piece => piece.Any(char.IsLetterOrDigit))];
    }

    // Names of buttons in another script stand before a name where a page was copied.
    private static string InOneScript(string piece)
    {
        var arabic = piece.AsSpan().IndexOfAnyInRange('\u0600', '\u06FF');
        return arabic > 0 && piece.AsSpan(0, arabic).ContainsAnyInRange('A', 'z') ? piece[arabic..] : piece;
    }

    // "NAME of PLACE" and a tatweel standing alone part a line as a dash does.
    private static string WithPlaceApart(string line)
    {
        var words = line.Split(' ');
        var from = Array.LastIndexOf(words, From);
        if (from > 0 && WordList.Places.Contains(string.Join(' ', words[(from + 1)..]).Trim(NameEdges))) words[from] = "|";
        return ApartFromPlace(string.Join(' ', words.Select(word => word is [Text.ArabicLetters.Tatweel] ? "|" : word)));
    }

    // "PLACE NAME" without a mark between them.
    private static string ApartFromPlace(string line)
    {
        for (var end = line.IndexOf(' ', StringComparison.Ordinal); end > 0; end = line.IndexOf(' ', end + 1))
            if (WordList.Places.Contains(line[..end]) && PersonNames.StartWithFirstName(line[end..]) && PersonNames.Are(line[end..].Trim(NameEdges)))
                return line[..end] + " |" + line[end..];
        return line;
    }

    private bool IsKnown(string piece) =>
        Phrases.Is("date", piece) || Phrases.Is("label", piece) || TimeWords.IsWeekday(piece)
        || WordList.Places.Contains(piece) || outlets.ByName(piece) is not null || IsOutletWithSuffix(piece);

    // Beside a date, a place or an outlet an unknown name is the author's; beside a name or a place an unknown word is a place or an outlet.
    private bool AreSignature(List<string> pieces, bool dated)
    {
        var unknown = pieces.Where(piece => !IsKnown(piece) && !SaysItIsAnOutlet(piece)).ToList();
        if (unknown.Count == 0) return pieces.Count <= MostPieces && (dated || pieces.Count > 1 || IsKnown(pieces[0]) || NamesItsKind(pieces[0]));
        var names = unknown.Count(PersonNames.Are);
        if (!unknown.TrueForAll(piece => PersonNames.Are(piece) || IsWord(piece)) || pieces.Count > MostPieces) return false;
        if (unknown.Count == names) return names == 1 ? dated || pieces.Count > 1 || PersonNames.StartWithFirstName(unknown[0]) : unknown.TrueForAll(PersonNames.StartWithFirstName);
        return unknown.Count - names == 1 && pieces.Count > 1 && (names == 0 ? pieces.Exists(IsKnown) : unknown.Exists(PersonNames.StartWithFirstName));
    }

    // One unknown word is the outlet where only a place is named, and the place where only an outlet is.
    private WordMeaning UnknownWord(List<string> pieces)
    {
        var (place, outlet) = (pieces.Exists(WordList.Places.Contains), pieces.Exists(piece => outlets.ByName(piece) is not null));
        return place == outlet ? WordMeaning.None : place ? WordMeaning.Outlet : WordMeaning.Place;
    }

    private void Record(string piece, ArticleFacts facts, WordMeaning unknown)
    {
        if (Phrases.Is("date", piece) || Phrases.Is("label", piece) || TimeWords.IsWeekday(piece)) return;
        if (WordList.Places.Contains(piece)) facts.FoundDateline(piece);
        else if (outlets.ByName(piece) is { } outlet) facts.FoundOutlet(outlet);
        else if (IsOutletWithSuffix(piece)) facts.FoundOutlet(new Outlet(piece, outlets.ByName(WithoutLastWord(piece))?.Id));
        else if (SaysItIsAnOutlet(piece)) facts.FoundOutlet(new Outlet(piece, null));
        else if (!IsWord(piece)) facts.FoundByline(piece);
        else if (unknown == WordMeaning.Outlet) facts.FoundOutlet(new Outlet(piece, null));
        else if (unknown == WordMeaning.Place) facts.FoundDateline(piece);
    }

    // An outlet's web edition adds a word to its name.
    private bool IsOutletWithSuffix(string piece) => Phrases.Is("edition", LastWord(piece)) && outlets.ByName(WithoutLastWord(piece)) is not null;

    // "Agency of the ...", "... News": unlisted, but a word says what it is.
    private static bool SaysItIsAnOutlet(string piece) =>
        NamesItsKind(piece) || (piece.Split(' ').Length is > 1 and <= LongestOutlet && Phrases.Is("edition", LastWord(piece)));

    private static bool NamesItsKind(string piece)
    {
        var words = piece.Split(' ');
        return words.Length is > 1 and <= LongestOutlet && Phrases.Is("outlet", words[0]);
    }

    private static bool IsWord(string piece) => piece.All(char.IsLetter);

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string WithoutLastWord(string text) => text.LastIndexOf(' ') is > 0 and var space ? text[..space] : "";
}
