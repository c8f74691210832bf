using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Tells what stands behind a chunk that a verb of saying may govern.</summary>
internal sealed class ComplementReader(SentenceChunks sentence, SpeechVerb verb)
{
    private const int LongestInsertion = 16;
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The folded preposition of a noun with its letters: also a letter that the verb takes as one, before a word that no table has.</summary>
    /// <param name="mayBeSource">Whether the noun may be who speaks, whose first letter it then is.</param>
    public (string Preposition, int Letters) PrepositionOf(Chunk chunk, bool mayBeSource = false)
    {
        if (chunk.Preposition.Length > 0) return (chunk.Preposition, chunk.Phrase.Letters);
        var token = chunk.Phrase.First;
        if (_text.Key(token) is not [var letter, _, _, _, ..] key || !verb.Takes(key[..1].ToString()) || letter == ArabicLetters.Alef) return ("", 0);
        if (_text.Name(token) is not null || _text.Role(token) is not null || _text.Kind(token) is not (WordKind.Open or WordKind.NounInWaw or WordKind.NounInYeh) || (mayBeSource && SourceJudge.IsKnown(_text, chunk.Phrase))) return ("", 0);
        return (letter.ToString(), 1);
    }

    /// <summary>The "that" behind a later one of the same preposition, as in "in answer to a question about X"; null where there is none.</summary>
    public int? LaterClause(int at, string preposition)
    {
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count - 1, at + LongestInsertion); i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Complementizer) return null;
            if (SpeechWords.IsOnThat(_text, chunk.First)) return preposition == Particles.On ? chunk.First : null;
            if (_text.Key(chunk.First).SequenceEqual(preposition) && sentence.Chunks[i + 1].Kind == ChunkKind.Complementizer) return sentence.Chunks[i + 1].First;
        }

        return null;
    }

    /// <summary>Whether one of the verb's prepositions, or a clause, follows a chunk that may be its target.</summary>
    public bool HasComplement(int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count, at + LongestInsertion); i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind == ChunkKind.Noun && verb.Takes(PrepositionOf(chunk).Preposition)) return true;
            if (chunk.Kind == ChunkKind.Complementizer) return true;
            if (chunk.Kind is ChunkKind.Adverb or ChunkKind.Subordinator && verb.Takes(_text.Key(chunk.First).ToString())) return true;
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Subordinator) return false;
        }

        return false;
    }

    /// <summary>Whether one of the verb's prepositions stands right behind a chunk: "[he] called on the government to".</summary>
    public bool FollowedByComplement(int at) => at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1] is { Kind: ChunkKind.Noun or ChunkKind.Adverb } next && (next.Kind == ChunkKind.Noun ? verb.Takes(PrepositionOf(next).Preposition) : verb.Takes(_text.Key(next.First).ToString()));

    /// <summary>Whether another noun without preposition follows, so that a chunk is the first of two.</summary>
    public bool HasSecond(int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count, at + LongestInsertion); i++)
        {
            if (sentence.Chunks[i] is { Kind: ChunkKind.Noun, Preposition: "" } noun && PrepositionOf(noun).Preposition.Length == 0 && !noun.IsJoined) return true;
            if (sentence.Chunks[i].Kind is ChunkKind.Time or ChunkKind.Adverb || sentence.Chunks[i] is { Kind: ChunkKind.Noun, IsJoined: true }) continue;
            return false;
        }

        return false;
    }

    /// <summary>Whether a noun has content of its own: "his saying that", "his saying: ...".</summary>
    public bool IsReportingNoun(int at, Chunk chunk) =>
        at + 1 < sentence.Chunks.Count && SpeechWords.NounAt(_text, chunk.Phrase.First) is { } noun && (NextIsClause(at + 1) || (noun.Reading.Pronoun > 0 && IsQuoting(sentence.Chunks[at + 1].First)));

    /// <summary>Whether a verb has a clause of its own right behind it.</summary>
    public bool OpensClause(int at) =>
        sentence.Chunks[at].Verb is { } reading && SpeechTable.Of(reading.Verb) is { } other && other.Takes(ContentForms.Clause) && at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1].Kind == ChunkKind.Complementizer;

    /// <summary>Whether a preposition that the verb does not take belongs to a noun before it: "to make sure of that".</summary>
    public bool IsForeign(int token) => _text.Kind(token) == WordKind.Preposition && sentence.ChunkOf(token) > 0 && sentence.Chunks[sentence.ChunkOf(token) - 1].Kind == ChunkKind.Noun && !verb.Takes(_text.Key(token).ToString());

    /// <summary>Whether a quotation belongs to a preposition that is not the verb's: "after 'a violation'".</summary>
    public bool IsGoverned(int token) => _text.Key(token - 1) is [ArabicLetters.Lam] || (IsBehindPreposition(_text, token) && !verb.Takes(_text.Key(token - 1).ToString()));

    /// <summary>Whether a preposition, or a letter that is one, stands right before a quotation.</summary>
    public static bool IsBehindPreposition(ClauseText text, int token) => text.Kind(token - 1) == WordKind.Preposition || (text.Key(token - 1).Length == 1 && text.Words.IsWord(token - 1));

    private bool IsQuoting(int token) => _text.Words.Is(token, ":") || _text.QuotationAt(token) is not null;

    private bool NextIsClause(int at)
    {
        while (at < sentence.Chunks.Count && sentence.Chunks[at].Kind is ChunkKind.Time or ChunkKind.Adverb) at++;
        return at < sentence.Chunks.Count && (sentence.Chunks[at].Kind == ChunkKind.Complementizer || SpeechWords.IsOnThat(_text, sentence.Chunks[at].First));
    }
}
