using Marsad.Training.Corpora;
using Marsad.Training.Scoring;

namespace Marsad.Training.Tests;

public sealed class NameTrainingTests : IDisposable
{
    private static readonly string[] Givens = ["ليلى", "سامي", "نادر", "هالة"];
    private static readonly string[] Families = ["حداد", "الخطيب", "منصور"];
    private static readonly string[] Towns = ["بغداد", "دمشق", "الموصل", "حلب"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("marsad-training");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Model_IsTheSameByteForByte_AndKnowsWhatItWasTaught()
    {
        var options = new TrainingOptions { Folder = Folder(), Without = new HashSet<string> { CorpusFolder.Unlabelled } };

        var first = NameTraining.Run(options, _ => { });
        var second = NameTraining.Run(options, _ => { });

        Assert.True(first.AsSpan().SequenceEqual(second));
        var report = NameEvaluation.Of(first).Run(Path.Combine(options.Folder, CorpusFolder.Anercorp, "train.txt"));
        Assert.True(report.Alone[^1].Score.F1 > 0.9, $"F1 {report.Alone[^1].Score.F1}");
        Assert.Equal(report.Sentences * 2, report.Document[^1].Score.Expected);
    }

    [Fact]
    public void MissingCorpus_IsNamed()
    {
        var missing = Assert.ThrowsAny<IOException>(() => NameTraining.Run(new TrainingOptions { Folder = Path.Combine(_folder.FullName, "none") }, _ => { }));

        Assert.Contains("train.txt", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedCorpus_IsNamedWithItsLine()
    {
        File.AppendAllText(Path.Combine(Folder(), CorpusFolder.Anercorp, "train.txt"), "بغداد\n");

        var wrong = Assert.Throws<InvalidDataException>(() => NameTraining.Run(new TrainingOptions { Folder = _folder.FullName }, _ => { }));

        Assert.Contains("train.txt:", wrong.Message, StringComparison.Ordinal);
    }

    private string Folder()
    {
        var sentences =
            from given in Givens
            from family in Families
            from town in Towns
            select $"وصلت O\n{given} B-PERS\n{family} I-PERS\nإلى O\n{town} B-LOC\nأمس O\n. O\n";
        var corpus = _folder.CreateSubdirectory(CorpusFolder.Anercorp);
        File.WriteAllText(Path.Combine(corpus.FullName, "train.txt"), string.Join('\n', sentences) + "\n");
        return _folder.FullName;
    }
}
