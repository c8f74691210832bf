using System.Globalization;
using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;
using Marsad.Times.Resolution;

namespace Marsad.Times;

/// <summary>Finds the times of an article and resolves them to TIMEX3.</summary>
internal sealed class TimeExtractor(TimeSense sense)
{
    private const string Local = "yyyy-MM-dd'T'HH:mm:ss";
    private static readonly string?[] PartNames = [null, "DA", "MO", "MI", "AF", "EV", "NI", "NI"];

    /// <summary>What a text says of times, in reading order and not yet placed.</summary>
    public IReadOnlyList<TimePhrase> Find(TokenizedText text, IReadOnlyList<NumberExpression> numbers) => TimeReader.Find(text, numbers, sense == TimeSense.Future);

    /// <summary>Times of one block in reading order, placed by the moment of publication where that is known.</summary>
    public IEnumerable<TimeExpression> Extract(int block, TokenizedText text, IReadOnlyList<TimePhrase> phrases, PublicationDate? published)
    {
        var anchor = TimeAnchor.Of(published, sense);
        foreach (var phrase in phrases)
            if (TimeResolver.Of(phrase.Fields, anchor) is { } resolved)
                yield return ToExpression(block, text, phrase, resolved);
    }

    private static TimeExpression ToExpression(int block, TokenizedText text, TimePhrase phrase, ResolvedTime resolved) => new()
    {
        Block = block,
        Start = phrase.Span.Start,
        Length = phrase.Span.Length,
        Text = phrase.Span.In(text.Text),
        Type = resolved.Type,
        Value = resolved.Value,
        Mod = resolved.Mod,
        PartOfDay = phrase.Fields.HasClock ? null : PartNames[(int)phrase.Fields.DayPart],
        Calendar = phrase.Fields.Calendar,
        From = resolved.From?.ToString(Local, CultureInfo.InvariantCulture),
        To = resolved.To?.ToString(Local, CultureInfo.InvariantCulture),
    };
}
