using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Reads what belongs to a source and is no noun phrase of its own: who issued a document, another name in parentheses.</summary>
internal static class SourceTails
{
    /// <summary>The token after what stands behind a phrase; null where nothing belongs to it.</summary>
    public static int? Behind(ClauseText text, Phrase phrase) => Issuer(text, phrase) ?? Owner(text, phrase) ?? OtherName(text, phrase.Next);

    // "A report issued by the ministry".
    private static int? Issuer(ClauseText text, Phrase phrase)
    {
        if (!SourceJudge.Is(ClaimWord.Document, text, phrase)) return null;
        var next = ClaimWords.Is(ClaimWord.Issued, text, phrase.Next) ? phrase.Next + 1 : phrase.Next;
        if (!ClaimWords.Is(ClaimWord.Issued, text, next - 1) || text.Key(next) is not (SpeechWords.From or Particles.Of)) return null;
        return PhraseReader.At(text, next + 1) is { } issuer && SourceJudge.IsAnimate(text, issuer) ? issuer.Next : null;
    }

    // "A report of the ministry", with the preposition lam; an outlet behind it is whom it was said to.
    private static int? Owner(ClauseText text, Phrase phrase)
    {
        if (phrase.IsDefinite || !SourceJudge.Is(ClaimWord.Document, text, phrase) || text.Start(phrase.Next) is not { Particles: Proclitics.For } start) return null;
        return !ClaimWords.Is(ClaimWord.Media, text, phrase.Next, start.Letters) && PhraseReader.At(text, phrase.Next, start.Letters) is { } owner && SourceJudge.IsAnimate(text, owner) ? owner.Next : null;
    }

    // "The ministry of defence (Pentagon)".
    private static int? OtherName(ClauseText text, int next) =>
        text.Words.Is(next, "(") && text.Name(next + 1) is { Letters: 0, Item.Type: EntityType.Organisation } name && name.First == next + 1 && text.Words.Is(name.Next, ")") && ArabicLetters.IsLetter(text.Words.Text[text.Words[next + 1].Start]) ? name.Next + 1 : null;
}
