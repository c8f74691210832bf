using Marsad.Names.Tagging;

namespace Marsad.Tests.Names.Tagging;

public sealed class WordKeyTests
{
    [Theory]
    [InlineData("إلى", "الي")]
    [InlineData("مدرسة", "مدرسه")]
    [InlineData("(د", "د")]
    [InlineData("\"الحياة\"", "الحياه")]
    [InlineData("2006", "0000")]
    [InlineData("٣٫٥", "0٫0")]
    [InlineData("Reuters", "reuters")]
    [InlineData("...", "...")]
    public void Form_IsFolded(string word, string form)
    {
        Span<char> target = stackalloc char[WordKey.MostLetters];

        Assert.Equal(form, target[..WordKey.Write(word, target)].ToString());
    }

    [Fact]
    public void EndlessWord_IsCut()
    {
        Span<char> target = stackalloc char[WordKey.MostLetters];

        Assert.Equal(WordKey.MostLetters, WordKey.Write(new string('\uFDFA', 4000), target));
    }

    [Theory]
    [InlineData("وبغداد", "بغداد|غداد")]
    [InlineData("للعراق", "العراق|لعراق|اللعراق")]
    [InlineData("فان", "")]
    public void Readings_CutConjunctionAndPreposition(string word, string stems)
    {
        Span<CliticSplit> readings = stackalloc CliticSplit[CliticSplit.MostReadings];
        var found = new List<string>();
        Span<char> stem = stackalloc char[WordKey.MostLetters + CliticSplit.MostAdded];
        foreach (var reading in readings[..CliticSplit.Read(word, readings)]) found.Add(stem[..reading.WriteStem(word, stem)].ToString());

        Assert.Equal(stems, string.Join('|', found));
    }
}
