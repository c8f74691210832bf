using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Cuts a sentence into chunks in one pass: verbs, noun phrases with their prepositions, and the words that join clauses.</summary>
/// <remarks>Partial parsing by finite patterns; S. Abney, Parsing by Chunks (1991).</remarks>
internal static class ChunkReader
{
    private const string About = "\u0646\u062D\u0648";

    public static List<Chunk> Read(ClauseText text, TokenRange sentence)
    {
        var chunks = new List<Chunk>();
        for (var token = sentence.First; token < sentence.Next;)
        {
            var chunk = At(text, token, sentence.Next);
            chunks.Add(chunk);
            token = chunk.Next;
        }

        return chunks;
    }

    private static Chunk At(ClauseText text, int token, int end)
    {
        if (text.Time(token) is { } time && time.First == token && time.Next <= end && text.Name(token) is null) return new Chunk(ChunkKind.Time, token, time.Next);
        var start = text.Start(token);
        var isJoined = (start.Particles & Proclitics.Conjunction) != 0;
        if (KindOf(text.Kind(token)) is { } kind) return new Chunk(kind, token, token + 1) { IsJoined = text.Key(token) is [ArabicLetters.Waw or ArabicLetters.Feh, _, _, ..] };
        if (text.Kind(token) == WordKind.Preposition) return Prepositional(text, token, end);
        if (FiniteVerbs.At(text, token) is { } verb) return new Chunk(ChunkKind.Verb, token, token + 1) { Verb = verb, IsJoined = (verb.Before & Proclitics.Conjunction) != 0 };
        if (FiniteVerbs.IsFinite(text, token)) return new Chunk(ChunkKind.Verb, token, token + 1) { IsJoined = isJoined };
        return PhraseReader.At(text, token, start.Letters) is { } phrase
            ? Noun(phrase, token, end) with { Preposition = PrepositionOf(start.Particles), IsJoined = isJoined }
            : new Chunk(ChunkKind.Mark, token, token + 1);
    }

    private static Chunk Prepositional(ClauseText text, int token, int end)
    {
        var next = token + 1;
        // "Towards" before a numeral is "about".
        if (text.Number(next) is { } number && number.First == next && text.Key(token) is About && PhraseReader.At(text, next) is { } counted) return Noun(counted with { First = token }, token, end);
        while (next < end && text.Kind(next) == WordKind.Preposition) next++;
        var preposition = text.Key(token) is [ArabicLetters.Waw, _, _, ..] joined ? joined[1..].ToString() : text.Key(token).ToString();
        for (var i = token + 1; i < next; i++) preposition += " " + text.Key(i).ToString();
        if (next < end && (text.Time(next) is null || text.Name(next) is not null) && PhraseReader.At(text, next, text.Start(next).Letters) is { } phrase) return Noun(phrase, token, end) with { Preposition = preposition };
        // What follows is a time, a pronoun or a clause.
        return new Chunk(ChunkKind.Adverb, token, next);
    }

    private static Chunk Noun(Phrase phrase, int first, int end) => new(ChunkKind.Noun, first, Math.Min(phrase.Next, end)) { Phrase = phrase with { Next = Math.Min(phrase.Next, end) } };

    private static string PrepositionOf(Proclitics particles) => (particles & Proclitics.Preposition) switch
    {
        Proclitics.In => Letter(ArabicLetters.Beh),
        Proclitics.For => Letter(ArabicLetters.Lam),
        Proclitics.As => Letter(ArabicLetters.Kaf),
        _ => "",
    };

    private static string Letter(char letter) => letter.ToString();

    private static ChunkKind? KindOf(WordKind kind) => kind switch
    {
        WordKind.Complementizer => ChunkKind.Complementizer,
        WordKind.Relative => ChunkKind.Relative,
        WordKind.Negation => ChunkKind.Negation,
        WordKind.Subordinator => ChunkKind.Subordinator,
        WordKind.Auxiliary => ChunkKind.Auxiliary,
        WordKind.Pronoun => ChunkKind.Pronoun,
        WordKind.Adverb => ChunkKind.Adverb,
        WordKind.Mark => ChunkKind.Mark,
        _ => null,
    };
}
