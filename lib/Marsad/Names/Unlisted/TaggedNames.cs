using Marsad.Document;
using Marsad.Names.Tagging;

namespace Marsad.Names.Unlisted;

/// <summary>Runs the tagger over an article, sentence by sentence, and reads names off its tags.</summary>
internal sealed class TaggedNames(NameTagger tagger, KnowledgeBase knowledge)
{
    /// <summary>The names of each block; tags are decided over the whole article.</summary>
    public List<List<TaggedName>> Find(IReadOnlyList<NameText> texts)
    {
        var sentences = texts.SelectMany((text, block) => text.Tokens.Sentences.Select(s => (Block: block, s.First, s.Next))).ToList();
        var tags = tagger.TagDocument(sentences.ConvertAll(s => tagger.Read(texts[s.Block].Tokens, s.First, s.Next)));
        var found = texts.Select(_ => new List<TaggedName>()).ToList();
        var words = texts.Select(WordsOf).ToList();
        for (var i = 0; i < sentences.Count; i++)
            found[sentences[i].Block].AddRange(Names(tags[i], words[sentences[i].Block].AsSpan(sentences[i].First, sentences[i].Next - sentences[i].First)));
        var edges = new NameEdges(tagger, knowledge);
        return [.. found.Select((names, block) => edges.Mend(texts[block], names))];
    }

    // The word that each token is of; a mark is of none.
    private static int[] WordsOf(NameText text)
    {
        var tokens = text.Tokens;
        var words = new int[tokens.Count];
        for (int i = 0, word = 0; i < words.Length; i++)
        {
            while (word < text.Words.Count && text.Words[word].End <= tokens[i].Start) word++;
            words[i] = word < text.Words.Count && text.Words[word].Start <= tokens[i].Start ? word : -1;
        }

        return words;
    }

    private static List<TaggedName> Names(SentenceTags sentence, ReadOnlySpan<int> words)
    {
        var names = new List<TaggedName>();
        for (var i = 0; i < words.Length;)
        {
            var first = i++;
            if (!NameTags.IsBegin(sentence.Tags[first])) continue;
            while (i < words.Length && NameTags.IsInside(sentence.Tags[i])) i++;
            if (TypeOf(sentence.Tags[first]) is { } type && SpanOf(words[first..i]) is { } span)
                names.Add(new TaggedName(span.First, span.Last, type, sentence.Confidence.AsSpan(first, i - first).ToArray().Average()));
        }

        return names;
    }

    private static (int First, int Last)? SpanOf(ReadOnlySpan<int> words)
    {
        var known = words.ToArray().Where(word => word >= 0).ToList();
        return known.Count == 0 ? null : (known[0], known[^1]);
    }

    private static EntityType? TypeOf(int tag) => NameTags.Types[NameTags.TypeOf(tag)] switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organisation,
        "LOC" => EntityType.GeopoliticalEntity,
        _ => null,
    };
}
