using Marsad.Clauses;
using Marsad.Document;
using Marsad.Quantities;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Finds who did what to whom: triggers of a lexicon, arguments by its frames, mood, place and time.</summary>
/// <remarks>Event types, modes and contexts after PLOVER (Open Event Data Alliance, Political Language Ontology for Verifiable Event Records), with INFILTRATE, ESCAPE and FORTIFY.</remarks>
internal static class EventExtractor
{
    /// <summary>Events of all blocks in reading order.</summary>
    /// <param name="quantities">The amounts of each block.</param>
    /// <param name="article">The article with its blocks and entities; sub-headings and captions tell of no events of their own.</param>
    public static List<ArticleEvent> Extract(IReadOnlyList<ClauseText> texts, IReadOnlyList<IReadOnlyList<FoundQuantity>> quantities, ArticleDocument article)
    {
        var parties = new PartyReader(article.Entities);
        var events = new List<ArticleEvent>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
            if (article.Blocks[text.Block].Kind is BlockKind.Title or BlockKind.Standfirst or BlockKind.Paragraph)
                AddTo(events, text, quantities[text.Block], parties, told);
        return events;
    }

    private static void AddTo(List<ArticleEvent> events, ClauseText text, IReadOnlyList<FoundQuantity> quantities, PartyReader parties, HashSet<string> told)
    {
        IReadOnlyList<Phrase> speaker = [];
        foreach (var range in text.Sentences)
        {
            var sentence = new SentenceFrame(text, range, speaker);
            events.AddRange(In(sentence, new CountFinder(sentence, quantities), parties, told));
            if (sentence.Subject is { Count: > 0 } subject) speaker = subject;
        }
    }

    private static IEnumerable<ArticleEvent> In(SentenceFrame sentence, CountFinder counts, PartyReader parties, HashSet<string> told)
    {
        var triggers = TriggerFinder.Find(sentence);
        if (triggers.Count == 0) yield break;
        var (arguments, moods, places) = (new ArgumentFinder(sentence, parties), new MoodReader(sentence), new PlaceFinder(sentence));
        foreach (var trigger in triggers)
        {
            var found = arguments.Of(trigger);
            if (!found.Meets(trigger.Rule.Need)) continue;
            // "The agreement", once more and with nothing new, tells of no other event.
            if (!told.Add(trigger.Rule.Type) && found.IsEmpty && IsBareDefinite(sentence, trigger)) continue;
            var mood = moods.Of(trigger);
            var span = sentence.Text.Words.Span(trigger.First, trigger.Next, trigger.Letters);
            yield return new ArticleEvent
            {
                Block = sentence.Text.Block,
                Start = span.Start,
                Length = span.Length,
                Text = span.In(sentence.Text.Words.Text),
                Type = trigger.Rule.Type,
                Mode = trigger.Rule.Mode,
                Context = trigger.Rule.Context is { } context ? [context] : [],
                Actors = [.. found.Actors.Select(phrase => parties.Of(sentence.Text, phrase))],
                Recipients = [.. found.Recipients.Select(phrase => parties.Of(sentence.Text, phrase))],
                Place = places.Of(trigger, found.Place),
                Date = DateOf(sentence, trigger),
                Counts = counts.Of(trigger, triggers),
                Negated = mood.Negated,
                Hypothetical = mood.Hypothetical,
                Future = mood.Future,
                Sentence = sentence.Text.TextOf(sentence.Range.First, sentence.Range.Next),
            };
        }
    }

    private static bool IsBareDefinite(SentenceFrame sentence, Trigger trigger) =>
        !trigger.IsVerbal && trigger.Next == trigger.First + 1 && sentence.Text.Key(trigger.First)[trigger.Letters..] is [ArabicLetters.Alef or ArabicLetters.Lam, ArabicLetters.Lam, _, _, ..];

    // The date nearest to the trigger in its sentence.
    private static string? DateOf(SentenceFrame sentence, Trigger trigger)
    {
        TimeExpression? nearest = null;
        var distance = int.MaxValue;
        for (var token = sentence.Range.First; token < sentence.Range.Next; token++)
        {
            if (sentence.Text.Time(token) is not { Item: { Type: TimeType.Date or TimeType.Time, From: not null } } time || Math.Abs(token - trigger.First) >= distance) continue;
            (nearest, distance) = (time.Item, Math.Abs(token - trigger.First));
        }

        return nearest?.Value.Split('T')[0];
    }
}
