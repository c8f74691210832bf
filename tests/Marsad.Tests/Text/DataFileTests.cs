using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class DataFileTests
{
    private const string Head = "# source: own\n# license: CC0-1.0\nid\tname\n";

    [Fact]
    public void Parse_ReturnsRowsBelowTheHeader()
    {
        var rows = DataFile.Parse(new StringReader(Head + "1\tبغداد\n2\tدمشق\n"), "x.tsv", 2);

        Assert.Equal([["1", "بغداد"], ["2", "دمشق"]], rows);
    }

    [Theory]
    [InlineData("x.tsv:5", "1\tا\n2\n")]
    [InlineData("x.tsv:5", "1\tا\n1\tا\n")]
    public void Parse_NamesFileAndLine_WhenARowIsWrong(string place, string rows)
    {
        var error = Assert.Throws<InvalidDataException>(() => DataFile.Parse(new StringReader(Head + rows), "x.tsv", 2));

        Assert.StartsWith(place, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesTheFile_WhenItIsMissing() =>
        Assert.Contains("Text/Data/none.tsv", Assert.Throws<InvalidDataException>(() => DataFile.Read("Text/Data/none.tsv", 1)).Message, StringComparison.Ordinal);
}
