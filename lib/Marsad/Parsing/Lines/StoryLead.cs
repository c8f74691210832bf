using System.Buffers;

namespace Marsad.Parsing.Lines;

/// <summary>Reads place and outlet from the start of the first paragraph: "PLACE - OUTLET" or "OUTLET/ PLACE".</summary>
internal static class StoryLead
{
    private const int Longest = 60;
    private const int MostPieces = 3;
    private static readonly SearchValues<char> Separators = SearchValues.Create("-\u2013\u2014/:|(");
    private static readonly char[] Edges = [' ', '"', '\u00AB', '\u00BB', '\u201C', '\u201D', ')', '(', '\u060C', ',', '.'];

    public static void Read(string paragraph, OutletTable outlets, ArticleFacts facts)
    {
        var head = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest));
        for (var pieces = 0; pieces < MostPieces; pieces++)
        {
            var end = head.IndexOfAny(Separators);
            if (end < 0) return;
            var piece = head[..end].Trim(Edges).ToString();
            if (piece.Length > 0 && !Record(piece, outlets, facts)) return;
            head = head[(end + 1)..];
        }
    }

    private static bool Record(string piece, OutletTable outlets, ArticleFacts facts)
    {
        if (WordList.Places.Contains(piece)) facts.FoundDateline(piece);
        else if (outlets.ByName(piece) is { } outlet) facts.FoundOutlet(outlet);
        else return Phrases.Is("label", piece);
        return true;
    }
}
