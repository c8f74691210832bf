using System.Collections.Frozen;
using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Words of sport, markets and the stage, where attacks, threats and meetings are figures of speech.</summary>
internal static class GameWords
{
    private static readonly Lexicon<GameWord> Words = new(Lexicon<GameWord>.Read("Events/Data/game_words.tsv"));
    private static readonly FrozenSet<string> Figures = FrozenSet.ToFrozenSet(["ASSAULT", "THREATEN", "ESCAPE", "INFILTRATE", "MOBILIZE", "RETREAT", "COOPERATE", "SUPPORT", "CONSULT"], StringComparer.Ordinal);

    private enum GameWord
    {
        Game,
    }

    /// <summary>Whether a type of event is a figure of speech among such words.</summary>
    public static bool Turns(string type) => Figures.Contains(type);

    /// <summary>Whether a sentence has one.</summary>
    public static bool Are(SentenceChunks sentence)
    {
        for (var token = sentence.Range.First; token < sentence.Range.Next; token++)
            if (Words.At(sentence.Text.Words, token).IsFound) return true;
        return false;
    }
}
