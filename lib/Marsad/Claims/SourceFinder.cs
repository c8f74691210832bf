using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Finds the subject that stands before a verb: at the head of its clause, behind "was", or before a relative.</summary>
internal static class SourceFinder
{
    private const int LongestInsertion = 14;
    private const int MostNouns = 6;
    private const int FarthestAntecedent = 8;

    /// <summary>The subject before a verb's chunk, or null.</summary>
    public static Phrase? Before(SentenceChunks sentence, int chunk, Agreement form = Agreement.None)
    {
        if (sentence.Chunks[chunk].IsJoined) return null;
        var at = SkipWords(sentence, chunk - 1);
        if (at < 0) return null;
        if (sentence.Chunks[at].Kind == ChunkKind.Relative) return Antecedent(sentence, at, form);
        at = SkipWords(sentence, SkipInsertion(sentence, at));
        return at < 0 ? null : Nominal(sentence, at, isAdjacent: at == chunk - 1);
    }

    /// <summary>The subject of a verb, wherever it stands in the clause; null where the clause names none.</summary>
    public static Phrase? Of(SentenceChunks sentence, int chunk)
    {
        if (sentence.PredicateAt(chunk) is { HasOwnSubject: true, Subjects: [var first, ..] } && first.First > sentence.Chunks[chunk].First) return SourceReader.Extend(sentence.Text, first);
        return Before(sentence, chunk);
    }

    /// <summary>Whether what stands in a chunk is the subject of a verb right behind it: a noun, or a relative that has one before it.</summary>
    public static bool IsSubjectPlace(SentenceChunks sentence, int chunk)
    {
        chunk = SkipWords(sentence, chunk);
        if (chunk < 0) return false;
        return sentence.Chunks[chunk].Kind == ChunkKind.Noun || (sentence.Chunks[chunk].Kind == ChunkKind.Relative && sentence.Text.Key(sentence.Chunks[chunk].First) is [.., ArabicLetters.Alef, ArabicLetters.Lam, _, _] or [.., ArabicLetters.Alef, ArabicLetters.Lam, _, _, _]);
    }

    private static int SkipWords(SentenceChunks sentence, int at)
    {
        while (at >= 0 && sentence.Chunks[at].Kind is ChunkKind.Negation or ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Pronoun) at--;
        return at;
    }

    // ", in a statement," or "- ... -".
    private static int SkipInsertion(SentenceChunks sentence, int at)
    {
        var token = sentence.Chunks[at].First;
        if (sentence.Chunks[at].Kind != ChunkKind.Mark) return at;
        var marks = sentence.Text.Words.Is(token, Marks.Commas) ? Marks.Commas : sentence.Text.Words.Is(token, Marks.Dashes) ? Marks.Dashes : sentence.Text.Words.Is(token, ")") ? "(" : "";
        if (marks.Length == 0) return sentence.Text.QuotationOver(token) is { IsClosed: true } quotation && quotation.Next == token + 1 && QuotedNames.Is(sentence.Text, quotation) ? at - 1 : at;
        for (var i = at - 1; i > 0 && i > at - LongestInsertion; i--)
            if (sentence.Text.Words.Is(sentence.Chunks[i].First, marks)) return i - 1;
        return at;
    }

    // The nearest noun before that can speak and agrees with the verb.
    private static Phrase? Antecedent(SentenceChunks sentence, int relative, Agreement form)
    {
        for (var at = relative - 1; at >= 0 && at > relative - FarthestAntecedent; at--)
        {
            var chunk = sentence.Chunks[at];
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Complementizer or ChunkKind.Relative) return null;
            if (chunk.Kind != ChunkKind.Noun || !SourceJudge.IsKnown(sentence.Text, chunk.Phrase) || !SourceJudge.Agrees(form, sentence.Text, chunk.Phrase)) continue;
            return SourceReader.Extend(sentence.Text, chunk.Phrase);
        }

        return null;
    }

    // Over its own prepositional phrases to the first of the nouns that make up the subject.
    private static Phrase? Nominal(SentenceChunks sentence, int at, bool isAdjacent)
    {
        if (isAdjacent && sentence.Chunks[at] is { Kind: ChunkKind.Noun, Preposition.Length: > 0, Phrase.IsDefinite: false } attributive && Described(sentence.Text, attributive.Phrase) is { } described) return described;
        Phrase? found = null;
        for (var left = MostNouns; left > 0 && at >= 0 && (sentence.Chunks[at].Kind == ChunkKind.Noun || IsNameMark(sentence, at)); left--, at--)
            if (sentence.Chunks[at] is { Kind: ChunkKind.Noun, Preposition: "" } noun) found = noun.Phrase;
        if (found is not { } phrase || (at >= 0 && sentence.Chunks[at].Kind == ChunkKind.Verb)) return null;
        return SourceReader.Extend(sentence.Text, phrase);
    }

    // "In the form of a security reading that says": the last noun of the phrase that can speak.
    private static Phrase? Described(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.Next - 1; token >= phrase.First; token--)
        {
            var part = phrase with { First = token, Head = token, Letters = token == phrase.First ? phrase.Letters : 0 };
            if (SourceJudge.IsKnown(text, part)) return part;
        }

        return null;
    }

    private static bool IsNameMark(SentenceChunks sentence, int at) => sentence.Text.QuotationOver(sentence.Chunks[at].First) is { } quotation && QuotedNames.Is(sentence.Text, quotation);
}
