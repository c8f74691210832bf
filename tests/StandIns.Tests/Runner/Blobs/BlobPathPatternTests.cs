using Microsoft.Azure.Functions.Worker.LocalRunner;
using Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

namespace StandIns.Tests.Runner.Blobs;

public sealed class BlobPathPatternTests
{
    [Theory]
    [InlineData("c/{name}", "a/b/c.txt", "name=a/b/c.txt")]
    [InlineData("c/{name}.{extension}", "a.b.txt", "extension=txt name=a.b")]
    [InlineData("c/in/{name}.txt", "in/a.txt", "name=a")]
    [InlineData("c/{folder}/{name}", "x/y/z", "folder=x/y name=z")]
    [InlineData("c/a-{id}-{id2}-z", "a-1-2-3-z", "id=1-2 id2=3")]
    [InlineData("c/{name}.txt", ".txt", "name=")]
    [InlineData("c/fixed.txt", "fixed.txt", "")]
    public void TryMatch_GivesTheParameters(string path, string blob, string expected)
    {
        Assert.True(BlobPathPattern.Parse(path, "F").TryMatch(blob, out var values));

        Assert.Equal(expected, string.Join(' ', values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Theory]
    [InlineData("c/{name}.txt", "a.html")]
    [InlineData("c/in/{name}", "out/a")]
    [InlineData("c/a{x}a", "a")]
    [InlineData("c/{a}/{b}", "noslash")]
    [InlineData("c/fixed.txt", "Fixed.txt")]
    public void TryMatch_IsFalse_WhenTheNameDiffers(string path, string blob) => Assert.False(BlobPathPattern.Parse(path, "F").TryMatch(blob, out _));

    [Fact]
    public void Parse_LowersTheContainer() => Assert.Equal("articles", BlobPathPattern.Parse("Articles/{name}", "F").Container);

    [Theory]
    [InlineData("container")]
    [InlineData("container/")]
    [InlineData("/name")]
    [InlineData("{c}/name")]
    [InlineData("c/{name")]
    [InlineData("c/{}")]
    public void Parse_NamesTheFunction_WhenThePathIsWrong(string path) =>
        Assert.Contains("Function F", Assert.Throws<RunnerException>(() => BlobPathPattern.Parse(path, "F")).Message, StringComparison.Ordinal);
}
