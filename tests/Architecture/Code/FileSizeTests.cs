namespace Architecture.Code;

public sealed class FileSizeTests
{
    [Theory]
    [InlineData("lib", 300)]
    [InlineData("functions", 300)]
    [InlineData("tests", 400)]
    public void CodeFile_StaysShort(string folder, int most)
    {
        var longFiles = SourceTree.Files(folder, ".cs").Where(file => file.Lines.Count > most).Select(file => $"{file}: {file.Lines.Count} lines");

        Findings.AssertNone(longFiles);
    }
}
