using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>Tells where the clause of a cue begins, and whether it stands beside the one before.</summary>
internal static class ClauseStart
{
    /// <summary>The report with its clause, which begins with its subject and with the "while" or "as" that parts it.</summary>
    public static Report Parted(SentenceChunks sentence, Report report, bool isJoined)
    {
        var first = report.Source is { } source && source.First < report.Cue ? source.First : report.Cue;
        var isParted = false;
        for (var before = Before(sentence, first); before >= 0; before = Before(sentence, first))
        {
            if (IsTurn(sentence, before) is { } turn) (first, isParted) = (turn, true);
            else if (IsParting(sentence, before)) (first, isParted) = (sentence.Chunks[before].First, isParted || sentence.Chunks[before].Kind == ChunkKind.Subordinator || sentence.Chunks[before].IsJoined);
            else break;
        }

        return report with { Clause = first, Closes = isParted || isJoined };
    }

    // "On his part", with its comma.
    private static int? IsTurn(SentenceChunks sentence, int chunk)
    {
        if (sentence.Text.Words.Is(sentence.Chunks[chunk].First, Marks.Commas)) chunk--;
        return chunk >= 0 && sentence.Chunks[chunk] is { Kind: ChunkKind.Noun, Preposition.Length: > 0 } noun && ClaimWords.Is(ClaimWord.Turn, sentence.Text, noun.Phrase.Head) ? noun.First : null;
    }

    private static int Before(SentenceChunks sentence, int token) => token > sentence.Range.First ? sentence.ChunkOf(token - 1) : -1;

    private static bool IsParting(SentenceChunks sentence, int chunk) =>
        sentence.Chunks[chunk].Kind is ChunkKind.Subordinator or ChunkKind.Auxiliary && ClaimWords.Is(ClaimWord.Parting, sentence.Text, sentence.Chunks[chunk].First);
}
