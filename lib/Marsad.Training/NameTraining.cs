using System.Globalization;
using Marsad.Names.Tagging;
using Marsad.Training.Corpora;
using Marsad.Training.Gazetteer;
using Marsad.Training.Linear;
using Marsad.Training.Recurrent;
using Marsad.Training.Scoring;
using Marsad.Training.Vectors;

namespace Marsad.Training;

/// <summary>Trains the recogniser of names: vectors and clusters, tables of names, the linear part, the recurrent part, and the latter again on what both have tagged.</summary>
public sealed class NameTraining
{
    /// <summary>Parts of the main corpus of which one can be kept apart.</summary>
    public const int Parts = TrainingCorpora.Parts;

    private const int Rounds = 2;
    private const int TeacherEpochs = 12;
    private const int FinalEpochs = 12;
    private const float Rate = 2e-3f;
    private const float FinalRate = 1e-3f;
    private static readonly TaggerSettings Settings = new(LinearShare: 0.35f, OutsideBias: 0.6f, DocumentWeight: 0.7f, DocumentReach: 15);
    private static readonly TaggerSettings TeacherSettings = new(LinearShare: 0.3f, OutsideBias: 0.6f, DocumentWeight: 0.6f, DocumentReach: 25);
    private static readonly TaggerSettings LinearAlone = new(LinearShare: 1, OutsideBias: 0, DocumentWeight: 0, DocumentReach: 0);
    private readonly TrainingCorpora _corpora;
    private readonly Action<string> _report;
    private readonly ModelWriter _model = new();

    private NameTraining(TrainingOptions options, Action<string> report) => (_corpora, _report) = (new TrainingCorpora(options), report);

    /// <summary>Trains a model and returns its file; <paramref name="report"/> is told how far it is, and scores on what is kept apart.</summary>
    /// <exception cref="InvalidDataException">A corpus is damaged; the message names file and line.</exception>
    /// <exception cref="IOException">A corpus is missing.</exception>
    public static byte[] Run(TrainingOptions options, Action<string> report) => Run(options, report, new SkipGramOptions());

    internal static byte[] Run(TrainingOptions options, Action<string> report, SkipGramOptions vectors)
    {
        var training = new NameTraining(options, report);
        if (training._corpora.Apart.Count > 0) training.TrainPlain();
        training.TrainVectors(vectors);
        training.TrainLinear(training._model, "linear, with clusters");
        training.TrainRecurrent("recurrent", [(training._corpora.Main, TeacherEpochs, Rate)]);
        for (var round = 1; training._corpora.HasText && round <= Rounds; round++) training.TrainAgain(round);
        training._model.Set<float>(ModelSection.Settings, Settings.ToArray());
        training.Score("all, sentences alone", Settings);
        training.Score("all, as a document", Settings, document: true);
        return training._model.ToBytes();
    }

    // How far one comes without vectors, and without the tables of names.
    private void TrainPlain()
    {
        var plain = new ModelWriter();
        VocabularyBuilder.WriteEmpty(plain);
        PhraseTableBuilder.WriteEmpty(plain);
        TrainLinear(plain, "linear, words and affixes");
        PhraseTableBuilder.Write(plain);
        TrainLinear(plain, "linear, with tables of names");
    }

    private void TrainVectors(SkipGramOptions options)
    {
        var text = StemmedText.Read(_corpora.Lines());
        _report($"{text.Tokens.Length} words, {text.Words.Count} different ones");
        var vectors = SkipGram.Train(text, options, epoch => _report($"vectors: epoch {epoch}"));
        VocabularyBuilder.Write(vectors, _model);
        PhraseTableBuilder.Write(_model);
        _report("clusters and tables of names: done");
    }

    private void TrainLinear(ModelWriter model, string name)
    {
        LinearTrainer.Train(Prepare(model, _corpora.Main), new LinearOptions(), model, (epoch, loss) => Report(name, epoch, loss));
        Score(name, LinearAlone, model: model);
    }

    private void TrainRecurrent(string name, IReadOnlyList<(List<TaggedSentence> Sentences, int Epochs, float Rate)> phases)
    {
        var sections = new ModelSections(_model.ToBytes());
        var prepared = phases.Select(phase => new TrainingPhase(Prepare(_model, phase.Sentences), phase.Epochs, phase.Rate)).ToList();
        RecurrentTrainer.Train(prepared, new Vocabulary(sections), new RecurrentOptions(), _model, (epoch, loss) => Report(name, epoch, loss));
        Score(name, Settings with { LinearShare = 0, OutsideBias = 0 });
        Score(name + " and linear", Settings);
    }

    private void TrainAgain(int round)
    {
        var teacher = new NameTagger(new ModelSections(_model.ToBytes()), TeacherSettings);
        var labelled = SelfLabelled.Label(teacher, _corpora.Lines());
        _report($"{labelled.Count} sentences tagged by both");
        TrainRecurrent($"recurrent, from what was tagged, round {round}", [([.. labelled, .. _corpora.Others], 1, Rate), (_corpora.Main, FinalEpochs, FinalRate)]);
    }

    private static List<PreparedSentence> Prepare(ModelWriter model, List<TaggedSentence> tagged)
    {
        var sections = new ModelSections(model.ToBytes());
        var (types, phrases) = (new WordTypes(new Vocabulary(sections)), new PhraseTable(sections));
        return [.. tagged.Select(sentence => PreparedSentence.Of(sentence, types, phrases))];
    }

    private void Report(string name, int epoch, double loss) => _report(FormattableString.Invariant($"{name}: epoch {epoch}, loss {loss:0.000}"));

    private void Score(string name, TaggerSettings settings, ModelWriter? model = null, bool document = false)
    {
        if (_corpora.Apart.Count == 0) return;
        var report = new NameEvaluation(new NameTagger(new ModelSections((model ?? _model).ToBytes()), settings)).Run("", _corpora.Apart);
        _report($"{name}: " + string.Join(", ", (document ? report.Document : report.Alone).Select(row => $"{row.Type} {(100 * row.Score.F1).ToString("0.0", CultureInfo.InvariantCulture)}")));
    }
}
