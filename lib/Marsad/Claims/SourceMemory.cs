using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>Remembers who was spoken of, to tell who speaks where no one is named.</summary>
internal sealed class SourceMemory
{
    private const int Depth = 4;
    private const int Farthest = 80;
    private const int MostReports = 24;
    private readonly List<Source> _last = [];

    /// <summary>A new explicit speaker, or the subject of a sentence that says nothing.</summary>
    public void Remember(Source source)
    {
        if (_last.Count > 0 && _last[^1] == source) return;
        _last.Add(source);
        if (_last.Count > Depth) _last.RemoveAt(0);
    }

    public void Clear() => _last.Clear();

    /// <summary>Whose words a report without a source of its own tells: the speaker of the report before it in the sentence, a subject or person there, or who spoke last.</summary>
    public Source? Of(SentenceChunks sentence, Report report, IReadOnlyList<(Report Report, Source? Source)> before)
    {
        Source? disagreeing = null;
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - MostReports); i--)
        {
            var (earlier, source) = before[i];
            if (source is null || (earlier.End > report.Cue && earlier.Content.First <= report.Cue && !IsNaming(report))) continue;
            if (source.Agrees(report.Agreement)) return source;
            disagreeing ??= source;
        }

        return InSentence(sentence, report, before, disagreeing is not null) ?? Last(report.Agreement) ?? InSentence(sentence, report, before, mayBeObject: true);
    }

    private static bool IsNaming(Report report) => report.Act == SpeechAct.Name;

    private Source? Last(Agreement form)
    {
        for (var i = _last.Count - 1; i >= 0; i--)
            if (_last[i].Agrees(form)) return _last[i];
        return null;
    }

    // The nearest subject before the cue that can speak; where a subject disagrees, also a person who is none.
    private static Source? InSentence(SentenceChunks sentence, Report report, IReadOnlyList<(Report Report, Source? Source)> before, bool mayBeObject)
    {
        Source? person = null;
        var cue = sentence.ChunkOf(report.Cue);
        for (var at = cue - 1; at >= 0 && at > cue - Farthest; at--)
        {
            var chunk = sentence.Chunks[at];
            if (IsWithin(chunk.First, before)) continue;
            if (chunk.Kind == ChunkKind.Noun && person is null && SourceJudge.IsAnimate(sentence.Text, chunk.Phrase) && (SourceReader.HoldsPerson(sentence.Text, chunk.Phrase) || sentence.Text.Role(chunk.Phrase.Head) is not null)) person = new Source(sentence.Text, SourceReader.Extend(sentence.Text, chunk.Phrase));
            if (chunk.Kind != ChunkKind.Verb || (at > 0 && sentence.Chunks[at - 1].Kind == ChunkKind.Relative) || SourceFinder.Of(sentence, at) is not { } subject || !SourceJudge.IsAnimate(sentence.Text, subject)) continue;
            var source = new Source(sentence.Text, subject);
            if (source.Agrees(report.Agreement)) return source;
            mayBeObject = true;
        }

        return mayBeObject && person is not null && person.Agrees(report.Agreement) ? person : null;
    }

    private static bool IsWithin(int token, IReadOnlyList<(Report Report, Source? Source)> reports)
    {
        for (var i = reports.Count - 1; i >= Math.Max(0, reports.Count - MostReports); i--)
            if (reports[i].Report is var report && token >= report.Content.First && token < report.End && report.Act is SpeechAct.Say) return true;
        return false;
    }
}
