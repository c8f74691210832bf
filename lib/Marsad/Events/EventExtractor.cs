using Marsad.Claims;
using Marsad.Clauses;
using Marsad.Document;
using Marsad.Quantities;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Finds who did what to whom: triggers of a lexicon, arguments by its frames, mood, place and time.</summary>
/// <remarks>Event types, modes and contexts after PLOVER (Open Event Data Alliance, Political Language Ontology for Verifiable Event Records), with INFILTRATE, ESCAPE and FORTIFY.</remarks>
internal static class EventExtractor
{
    /// <summary>Events of all blocks in reading order, with the rules that fired.</summary>
    /// <param name="quantities">The amounts of each block.</param>
    /// <param name="article">The article with its blocks and entities; sub-headings and captions tell of no events of their own.</param>
    /// <param name="claims">What is said in it: who speaks is known there.</param>
    public static List<FoundEvent> Find(IReadOnlyList<ClauseText> texts, IReadOnlyList<IReadOnlyList<FoundQuantity>> quantities, ArticleDocument article, IReadOnlyList<FoundClaim> claims)
    {
        var events = new List<FoundEvent>();
        var memory = new EventMemory(new PartyReader(article.Entities), new Speakers(claims));
        foreach (var text in texts)
            if (article.Blocks[text.Block].Kind is BlockKind.Title or BlockKind.Standfirst or BlockKind.Paragraph)
                AddTo(events, text, quantities[text.Block], memory);
        return events;
    }

    private static void AddTo(List<FoundEvent> events, ClauseText text, IReadOnlyList<FoundQuantity> quantities, EventMemory memory)
    {
        IReadOnlyList<Phrase> speaker = [];
        foreach (var range in text.Sentences)
        {
            var sentence = new SentenceChunks(text, range, speaker);
            In(sentence, quantities, memory, events);
            if (sentence.Subject is { Count: > 0 } subject) speaker = subject;
        }
    }

    private static void In(SentenceChunks sentence, IReadOnlyList<FoundQuantity> quantities, EventMemory memory, List<FoundEvent> events)
    {
        memory.Pairs.Note(sentence, memory.Parties);
        memory.Bodies.Note(sentence, memory.Parties);
        var (triggers, casualties) = TriggerFinder.Find(sentence);
        if (triggers.Count == 0) return;
        var arguments = new ArgumentFinder(sentence, memory);
        var reader = new EventReader(sentence, memory, new CountFinder(sentence, quantities, triggers));
        foreach (var trigger in triggers)
        {
            var found = arguments.Of(trigger);
            var hasCasualties = casualties.Count > 0 && TriggerFinder.IsAttack(trigger);
            if (found.Recipients.Count == 0 && hasCasualties) AddVictims(found, casualties, arguments);
            if (!found.Meets(trigger.Rule.Need)) continue;
            // "The agreement", once more and with nothing new, tells of no other event.
            if (!memory.Told.Add(trigger.Rule.Type) && found.IsEmpty && !hasCasualties && IsBareDefinite(sentence, trigger)) continue;
            var read = reader.Of(trigger, found);
            memory.Pairs.Note(read);
            events.Add(new FoundEvent(read, trigger.Evidence));
        }
    }

    // Who is killed in an attack is its recipient.
    private static void AddVictims(EventArguments found, List<Trigger> casualties, ArgumentFinder arguments)
    {
        foreach (var casualty in casualties) found.Add(FrameRole.Recipient, arguments.Of(casualty).Recipients, isDirect: true);
    }

    private static bool IsBareDefinite(SentenceChunks sentence, Trigger trigger) =>
        !trigger.IsVerbal && trigger.Next == trigger.First + 1 && sentence.Text.Key(trigger.First)[trigger.Letters..] is [ArabicLetters.Alef or ArabicLetters.Lam, ArabicLetters.Lam, _, _, ..];
}
