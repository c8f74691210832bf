using Marsad.Claims;
using Marsad.Clauses;
using Marsad.Document;
using Marsad.Events;
using Marsad.Quantities;

namespace Marsad;

/// <summary>One pass over an article: the document, and what its stages found on the way.</summary>
internal sealed record Reading(
    ArticleDocument Document, IReadOnlyList<ClauseText> Texts, IReadOnlyList<IReadOnlyList<FoundQuantity>> Quantities, IReadOnlyList<FoundClaim> Claims, IReadOnlyList<FoundEvent> Events)
{
    /// <summary>The document with the reasons for what is in it.</summary>
    public Explanation Explain() => new(Document, [.. Texts.SelectMany(WordsOf)], [.. OfQuantities(), .. OfClaims(), .. OfEvents()]);

    private static IEnumerable<ExplainedWord> WordsOf(ClauseText text)
    {
        for (var token = 0; token < text.Count; token++)
        {
            var word = text.Words[token];
            var readings = text.Readings(token).ToArray().Select(reading => $"{reading.Verb.Lemma} {reading.Form}").Distinct(StringComparer.Ordinal);
            yield return new ExplainedWord(text.Block, word.Start, word.Length, word.In(text.Words.Text), text.Kind(token).ToString(), [.. readings]);
        }
    }

    private IEnumerable<FiredRule> OfQuantities() => Quantities.SelectMany((found, block) => found.Select(quantity =>
    {
        var span = quantity.SpanIn(Texts[block].Words);
        return new FiredRule("quantity", block, span.Start, span.Length, quantity.Rule);
    }));

    private IEnumerable<FiredRule> OfClaims() => Claims.Select(found => new FiredRule("claim", found.Claim.Block, found.Claim.Start, found.Claim.Length, found.Rule));

    private IEnumerable<FiredRule> OfEvents() => Events.Select(found => new FiredRule("event", found.Event.Block, found.Event.Start, found.Event.Length, found.Rule));
}
