using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Events;

/// <summary>Writes a trigger and its arguments as an event, with mood, place, time and counts.</summary>
internal sealed class EventReader(SentenceChunks sentence, EventMemory memory, CountFinder counts)
{
    private readonly ClauseText _text = sentence.Text;
    private readonly MoodReader _moods = new(sentence);
    private readonly PlaceFinder _places = new(sentence);
    private readonly string _words = sentence.Text.TextOf(sentence.Range.First, sentence.Range.Next);

    public ArticleEvent Of(Trigger trigger, EventArguments found)
    {
        var mood = _moods.Of(trigger);
        var span = _text.Words.Span(trigger.First, trigger.Next, trigger.Letters);
        return new ArticleEvent
        {
            Block = _text.Block,
            Start = span.Start,
            Length = span.Length,
            Text = span.In(_text.Words.Text),
            Type = trigger.Rule.Type,
            Mode = trigger.Rule.Mode,
            Context = trigger.Rule.Context is { } context ? [context] : [],
            Actors = Parties(found.Actors),
            Recipients = Parties(found.Recipients),
            Place = _places.Of(trigger, found.Place),
            Date = DateOf(trigger),
            Counts = counts.Of(trigger),
            Negated = mood.Negated,
            Hypothetical = mood.Hypothetical,
            Future = mood.Future,
            Sentence = _words,
        };
    }

    private List<EventParty> Parties(List<Phrase> phrases)
    {
        var parties = new List<EventParty>(phrases.Count);
        foreach (var phrase in phrases)
            if (memory.Pairs.Of(_text, phrase) is { } pair) parties.AddRange(pair);
            else parties.Add(memory.Bodies.Of(_text, phrase) ?? memory.Parties.Of(_text, phrase));
        return parties;
    }

    // The date nearest to the trigger in its sentence.
    private string? DateOf(Trigger trigger)
    {
        TimeExpression? nearest = null;
        var distance = int.MaxValue;
        for (var token = sentence.Range.First; token < sentence.Range.Next; token++)
        {
            if (_text.Time(token) is not { Item: { Type: TimeType.Date or TimeType.Time, From: not null } } time || Math.Abs(token - trigger.First) >= distance) continue;
            (nearest, distance) = (time.Item, Math.Abs(token - trigger.First));
        }

        return nearest?.Value.Split('T')[0];
    }
}
