using Marsad.Document;
using static Marsad.Tests.Parsing.Zip.ZipBuilder;

namespace Marsad.Tests.Parsing.Containers;

public sealed class GzipTests
{
    private const string Page = $"<p>{Samples.First}</p><p>{Samples.Second}</p>";

    [Fact]
    public void Unpack_TakesTheOneFileOut()
    {
        var unpacked = Unpacked.File("a.html.gz", Gzip(Page));

        Assert.Equal((Outcome.Unpacked, "gzip"), (unpacked.Document.Outcome, unpacked.Document.Source.Format));
        Assert.Equal(("articles/a.html.gz#0", "html", Outcome.Parsed), (unpacked.Items[0].Source.Path, unpacked.Items[0].Source.Format, unpacked.Items[0].Outcome));
    }

    [Fact]
    public void Unpack_SaysSo_WhenTheFileIsCutOff()
    {
        var packed = Gzip(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{i} {Samples.First}\n")));

        var unpacked = Unpacked.File("a.txt.gz", packed[..(packed.Length / 2)]);

        Assert.Equal((Outcome.Malformed, 0), (unpacked.Document.Outcome, unpacked.Items.Count));
    }

    [Fact]
    public void Unpack_KeepsWhatIsLeft_WhenAContainerInsideIsCutOff()
    {
        var lines = string.Concat(Enumerable.Range(0, 2_000).Select(i => $$"""{"title":"خبر {{i}}","text":"{{Samples.First}}"}""" + "\n"));
        var packed = Gzip(lines);

        var unpacked = Unpacked.File("a.jsonl.gz", packed[..^100]);

        Assert.Equal((Outcome.Unpacked, Outcome.Unpacked), (unpacked.Document.Outcome, unpacked.Items[0].Outcome));
        Assert.Equal("خبر 5", unpacked.Items[6].Title);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1024)]
    [InlineData(100_000)]
    public void Unpack_SeesNoDamage_InZerosBehindTheLastMember(int zeros)
    {
        var unpacked = Unpacked.File("a.html.gz", [.. Gzip(Page), .. new byte[zeros]]);

        Assert.Equal((Outcome.Unpacked, Outcome.Parsed), (unpacked.Document.Outcome, unpacked.Items[0].Outcome));
        Assert.Equal(2, unpacked.Items[0].Texts(BlockKind.Paragraph).Length);
    }

    [Fact]
    public void Unpack_SeesDamage_InZerosWhereTheRestOfAMemberBelongs() =>
        Assert.Equal(Outcome.Malformed, Unpacked.File("a.html.gz", [.. Gzip(Page)[..^20], .. new byte[1024]]).Document.Outcome);

    [Fact]
    public void Unpack_StopsABomb()
    {
        var unpacked = Unpacked.File("a.txt.gz", Gzip(new byte[100_000_000]));

        Assert.Equal((Outcome.TooLarge, 0), (unpacked.Document.Outcome, unpacked.Items.Count));
    }

    [Fact]
    public void Unpack_TakesAllMembers_AsOneFile() =>
        Assert.Equal(2, Unpacked.File("a.html.gz", Gzip("<p>"u8.ToArray(), System.Text.Encoding.UTF8.GetBytes(Samples.First + "</p><p>" + Samples.Second))).Items[0].Texts(BlockKind.Paragraph).Length);

    [Fact]
    public void Unpack_NamesTheKind_WhenAnArchiveLiesInside()
    {
        var tar = new byte[1024];
        "ustar"u8.CopyTo(tar.AsSpan(257));

        Assert.Equal((Outcome.Unsupported, "tar"), Unpacked.File("a.tar.gz", Gzip(tar)).Items.Select(item => (item.Outcome, item.Source.Format!)).Single());
    }
}
