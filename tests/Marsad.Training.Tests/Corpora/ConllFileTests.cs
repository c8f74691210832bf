using Marsad.Names.Tagging;
using Marsad.Training.Corpora;

namespace Marsad.Training.Tests.Corpora;

public sealed class ConllFileTests
{
    [Fact]
    public void Sentences_ArePartedByEmptyLines()
    {
        var sentences = ConllFile.Parse(["ليلى B-PERS", "حداد I-PERS", "", "", "بغداد\tB-LOC"], "file");

        Assert.Equal([2, 1], sentences.Select(sentence => sentence.Words.Length));
        Assert.Equal([NameTags.Begin(0), NameTags.Inside(0)], sentences[0].Tags.Select(tag => (int)tag));
    }

    [Theory]
    [InlineData("B-PERS", "B-PER")]
    [InlineData("I-GPE", "I-LOC")]
    [InlineData("B-MIS", "B-MISC")]
    [InlineData("B-DATE", "O")]
    public void Types_AreMapped(string label, string expected) => Assert.Equal(expected, NameTags.Name(TagMapping.Read(label)!.Value));

    [Fact]
    public void NestedLabels_CountByTheFirstThatIsMapped() =>
        Assert.Equal(NameTags.Begin(2), Assert.Single(ConllFile.Parse(["اللجنة B-OCC B-ORG"], "file")).Tags[0]);

    [Theory]
    [InlineData("بغداد", "file:2: a word and its tag are expected.")]
    [InlineData("بغداد LOC", "file:2: 'LOC' is no tag; O, B-TYPE or I-TYPE is expected.")]
    [InlineData("بغداد B-", "file:2: 'B-' is no tag; O, B-TYPE or I-TYPE is expected.")]
    public void WrongLine_IsNamedWithItsFile(string line, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => ConllFile.Parse(["في O", line], "file")).Message);
}
