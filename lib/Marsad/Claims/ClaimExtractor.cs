using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Claims;

/// <summary>Finds who says what in an article.</summary>
internal static class ClaimExtractor
{
    /// <summary>Claims in the order of the text, with the rules that found them.</summary>
    public static List<FoundClaim> Find(IReadOnlyList<ClauseText> texts, IReadOnlyList<Block> blocks)
    {
        var memory = new SourceMemory();
        var found = new List<FoundClaim>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (blocks[i].Kind is BlockKind.Subheading or BlockKind.Caption) continue;
            var first = found.Count;
            foreach (var range in Utterances.Of(texts[i])) found.AddRange(ClaimsOf(new SentenceChunks(texts[i], range), blocks[i].Kind, memory));
            Nesting.Mark(found, first);
            if (blocks[i].Kind == BlockKind.Title) memory.Clear();
        }

        return found;
    }

    private static List<FoundClaim> ClaimsOf(SentenceChunks sentence, BlockKind kind, SourceMemory memory)
    {
        var reports = ReportFinder.Find(sentence, kind);
        var told = new List<(Report Report, Source? Source)>();
        foreach (var report in reports)
        {
            var source = report.IsImpersonal ? null : report.Source is { } named ? new Source(sentence.Text, named) : memory.Of(sentence, report, told);
            told.Add((report, source));
        }

        Remember(sentence, told, memory);
        return [.. told.Select(pair => new FoundClaim(ClaimOf(sentence.Text, pair.Report, pair.Source), pair.Report.Rule, pair.Report.Cue, pair.Source))];
    }

    // Who speaks in what is said is not who speaks next.
    private static void Remember(SentenceChunks sentence, List<(Report Report, Source? Source)> told, SourceMemory memory)
    {
        var end = 0;
        foreach (var (report, source) in told)
        {
            if (source is null || report.Cue < end) continue;
            memory.Remember(source);
            end = Math.Max(end, report.Content.First <= report.Cue ? 0 : report.End);
        }

        if (told.Count > 0) return;
        for (var chunk = 0; chunk < sentence.Chunks.Count; chunk++)
        {
            if (sentence.Chunks[chunk].Kind != ChunkKind.Verb || sentence.Text.QuotationOver(sentence.Chunks[chunk].First) is not null) continue;
            if (SourceFinder.Of(sentence, chunk) is { } subject && SourceJudge.IsAnimate(sentence.Text, subject)) memory.Remember(new Source(sentence.Text, subject));
            return;
        }
    }

    private static Claim ClaimOf(ClauseText text, Report report, Source? source)
    {
        var span = text.Words.Span(report.Content.First, report.End, report.Content.Letters);
        var (kind, quotes) = QuotationReader.Of(text, report.Content.First, report.End);
        return new Claim
        {
            Block = text.Block,
            Start = span.Start,
            Length = span.Length,
            Text = span.In(text.Words.Text),
            Kind = kind,
            Verb = report.Verb,
            Speaker = source is null ? null : SpeakerReader.Of(source),
            Quotes = quotes,
            Via = report.Via,
            Denial = report.Act == SpeechAct.Deny,
        };
    }
}
