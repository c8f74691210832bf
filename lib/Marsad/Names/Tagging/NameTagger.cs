using Marsad.Text;

namespace Marsad.Names.Tagging;

/// <summary>Finds persons, places, organisations and other names in sentences; one instance serves many threads.</summary>
internal sealed class NameTagger
{
    private const int Tags = NameTags.Count;
    private const string ShippedModel = "Names/Tagging/names.model";
    private static readonly Lazy<NameTagger> ShippedTagger = new(() => Load(EmbeddedMemory.Of(typeof(NameTagger).Assembly, ShippedModel)));
    private readonly WordTypes _types;
    private readonly PhraseTable _phrases;
    private readonly LinearModel _linear;
    private readonly RecurrentModel? _recurrent;
    private readonly TaggerSettings _settings;
    private readonly TagTransitions _transitions;

    public NameTagger(ModelSections model)
        : this(model, TaggerSettings.Read(model))
    {
    }

    /// <summary>A tagger with other settings than its model has.</summary>
    public NameTagger(ModelSections model, TaggerSettings settings)
    {
        _settings = settings;
        var vocabulary = new Vocabulary(model);
        _types = new WordTypes(vocabulary);
        _phrases = new PhraseTable(model);
        _linear = new LinearModel(model);
        _recurrent = settings.LinearShare < 1 ? new RecurrentModel(model, vocabulary) : null;
        var linear = model.Read<float>(ModelSection.LinearTransitions).Span.ToArray();
        var recurrent = _recurrent is null ? linear : model.Read<float>(ModelSection.RecurrentTransitions).Span.ToArray();
        if (recurrent.Length != TagTransitions.Count || linear.Length != TagTransitions.Count) throw new InvalidDataException("The model's transitions are damaged.");
        _transitions = new TagTransitions([.. linear.Zip(recurrent, (one, other) => settings.LinearShare * one + (1 - settings.LinearShare) * other)]);
    }

    /// <summary>The tagger of the model that the library ships, loaded when it is first asked for.</summary>
    public static NameTagger Shared => ShippedTagger.Value;

    /// <summary>Reads a model from the bytes of its file.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or a damaged one; the message says what is wrong.</exception>
    public static NameTagger Load(ReadOnlyMemory<byte> model) => new(new ModelSections(model));

    /// <summary>The words of a sentence as the tagger knows them.</summary>
    public WordType[] Read(IReadOnlyList<string> words)
    {
        var result = new WordType[words.Count];
        for (var i = 0; i < result.Length; i++) result[i] = _types.Of(words[i]);
        return result;
    }

    /// <summary>The same for tokens of a text, from <paramref name="first"/> to the one before <paramref name="next"/>.</summary>
    public WordType[] Read(TokenizedText text, int first, int next)
    {
        var result = new WordType[next - first];
        for (var i = 0; i < result.Length; i++) result[i] = TypeOf(text, first + i);
        return result;
    }

    /// <summary>A word of a text as the tagger knows it.</summary>
    public WordType TypeOf(TokenizedText text, int token) => _types.Of(text.Form(token));

    /// <summary>How frequent a folded word is in news: eight times the binary logarithm of how often it was seen; 0 for none.</summary>
    public int Frequency(ReadOnlySpan<char> word) => _types.Frequency(word);

    /// <summary>A folded word without the particles before it, where news writes the rest far more often than the whole; the article stays.</summary>
    public string WithoutParticles(string word) => _types.WithoutParticles(word);

    /// <summary>Whether a word of a text is known as a given name.</summary>
    public bool IsGivenName(string word)
    {
        Span<char> key = stackalloc char[WordKey.MostLetters];
        return (_phrases.Find(KeyHash.Of(key[..WordKey.Write(word, key)])) & PhraseKind.GivenName) != 0;
    }

    /// <summary>Tags a sentence by itself.</summary>
    public SentenceTags Tag(WordType[] words) => Decode(Score([words])[0]);

    /// <summary>Tags sentences, each by itself.</summary>
    public IReadOnlyList<SentenceTags> TagAll(IReadOnlyList<WordType[]> sentences) => [.. Score(sentences).Select(Decode)];

    /// <summary>Tags the sentences of a document; a name that stands more than once is decided by all its places.</summary>
    public IReadOnlyList<SentenceTags> TagDocument(IReadOnlyList<WordType[]> sentences)
    {
        var scored = Score(sentences);
        foreach (var sentence in scored) sentence.UpdateMarginals(_transitions);
        DocumentPass.Run(scored, _settings);
        return [.. scored.Select(Decode)];
    }

    private SentenceTags Decode(ScoredSentence sentence)
    {
        sentence.UpdateMarginals(_transitions);
        return sentence.Decode(_transitions);
    }

    private ScoredSentence[] Score(IReadOnlyList<WordType[]> sentences)
    {
        var scored = new ScoredSentence[sentences.Count];
        for (var i = 0; i < scored.Length; i++)
        {
            var sentence = scored[i] = new ScoredSentence(sentences[i]);
            _phrases.Write(sentence.Words, sentence.Places);
            _linear.AddScores(sentence.Words, sentence.Places, sentence.Scores, _settings.LinearShare);
            for (var j = NameTags.Outside; j < sentence.Scores.Length; j += Tags) sentence.Scores[j] -= _settings.OutsideBias;
        }

        if (_recurrent is null) return scored;
        _recurrent.Prepare(sentences.SelectMany(sentence => sentence));
        _recurrent.AddScores(scored, 1 - _settings.LinearShare);
        return scored;
    }
}
