namespace Marsad.Parsing.Lines;

/// <summary>Reads what a page or a record gives as its author: a name, or a whole signature with place and outlet.</summary>
internal static class StatedAuthor
{
    private const int Longest = 100;
    private static readonly char[] Brackets = ['(', ')', '[', ']', ' '];

    /// <summary>Records the name; where none stands alone, what the signature says. The outlet as its own author is no byline.</summary>
    public static void Record(string? author, ArticleFacts facts, OutletTable outlets)
    {
        var name = LineReader.Clean(author ?? "");
        if (name.Length is 0 or > Longest || outlets.ByName(name) is not null || name == facts.Outlet?.Name) return;
        if (Phrases.After("byline", name) is { Length: > 0 } signed && PersonNames.Are(signed)) name = signed;
        if (PersonNames.Are(name)) facts.FoundByline(name);
        else new MetaLine(outlets).TryRead(name.Trim(Brackets), nearHead: true, facts);
    }
}
