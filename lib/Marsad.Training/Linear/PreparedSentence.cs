using Marsad.Names.Tagging;

namespace Marsad.Training.Linear;

/// <summary>A sentence with the types of its words, their places in names of the tables, and the tags that are expected.</summary>
internal sealed record PreparedSentence(WordType[] Words, byte[] Places, byte[] Tags)
{
    /// <summary>The sentence as the recogniser sees it.</summary>
    public static PreparedSentence Of(Corpora.TaggedSentence sentence, WordTypes types, PhraseTable phrases)
    {
        var words = sentence.Words.Select(word => types.Of(word)).ToArray();
        var places = new byte[words.Length * PhraseTable.Kinds];
        phrases.Write(words, places);
        return new PreparedSentence(words, places, Repair(sentence.Tags));
    }

    // An inside that goes on nothing begins a name, as it counts in scoring.
    private static byte[] Repair(byte[] tags)
    {
        var repaired = tags.ToArray();
        for (var i = 0; i < repaired.Length; i++)
            if (!NameTags.MayFollow(i == 0 ? NameTags.Outside : repaired[i - 1], repaired[i])) repaired[i] = (byte)NameTags.Begin(NameTags.TypeOf(repaired[i]));
        return repaired;
    }
}
