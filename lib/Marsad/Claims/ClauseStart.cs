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
        for (var before = Before(sentence, first); before >= 0 && IsParting(sentence, before); before = Before(sentence, first)) (first, isParted) = (sentence.Chunks[before].First, isParted || sentence.Chunks[before].Kind == ChunkKind.Subordinator || sentence.Chunks[before].IsJoined);
        return report with { Clause = first, Closes = isParted || isJoined };
    }

    private static int Before(SentenceChunks sentence, int token) => token > sentence.Range.First ? sentence.ChunkOf(token - 1) : -1;

    private static bool IsParting(SentenceChunks sentence, int chunk) =>
        sentence.Chunks[chunk].Kind is ChunkKind.Subordinator or ChunkKind.Auxiliary && ClaimWords.Is(ClaimWord.Parting, sentence.Text, sentence.Chunks[chunk].First);
}
