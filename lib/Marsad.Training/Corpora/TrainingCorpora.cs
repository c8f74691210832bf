namespace Marsad.Training.Corpora;

/// <summary>What a model is trained from and scored on, as the options have it.</summary>
internal sealed class TrainingCorpora
{
    /// <summary>Parts of the main corpus of which one can be kept apart.</summary>
    public const int Parts = 10;

    private readonly TrainingOptions _options;

    public TrainingCorpora(TrainingOptions options)
    {
        _options = options;
        var tagged = CorpusFolder.Tagged.Where(corpus => !options.Without.Contains(corpus)).ToList();
        Main = tagged.Count > 0 ? CorpusFolder.ReadTagged(options.Folder, tagged[0]) : throw new InvalidDataException("A tagged corpus is needed.");
        Others = [.. tagged.Skip(1).Where(corpus => CorpusFolder.Has(options.Folder, corpus)).SelectMany(corpus => CorpusFolder.ReadTagged(options.Folder, corpus))];
        if (options.KeptApart is not { } part) return;
        var (first, next) = (Main.Count * part / Parts, Main.Count * (part + 1) / Parts);
        Apart = Main[first..next];
        Main.RemoveRange(first, next - first);
    }

    /// <summary>The corpus whose names count in the end.</summary>
    public List<TaggedSentence> Main { get; }

    /// <summary>Sentences of other corpora, to begin with.</summary>
    public List<TaggedSentence> Others { get; }

    /// <summary>Sentences to score on.</summary>
    public List<TaggedSentence> Apart { get; } = [];

    /// <summary>Whether there is a text without tags.</summary>
    public bool HasText => !_options.Without.Contains(CorpusFolder.Unlabelled);

    /// <summary>The lines of the text without tags, or the sentences of the main corpus in its place.</summary>
    public IEnumerable<string> Lines() => HasText ? CorpusFolder.ReadText(_options.Folder) : Main.Select(sentence => string.Join(' ', sentence.Words));
}
