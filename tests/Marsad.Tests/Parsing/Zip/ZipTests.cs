using System.Buffers.Binary;
using System.Text;
using Marsad.Document;
using Marsad.Tests.Parsing.Containers;
using static Marsad.Tests.Parsing.Zip.ZipBuilder;

namespace Marsad.Tests.Parsing.Zip;

public sealed class ZipTests
{
    private const string Page = $"<html><h1>{Samples.Title}</h1><p>{Samples.First}</p><p>{Samples.Second}</p></html>";
    private const string Text = $"{Samples.Title}\n{Samples.First}\n{Samples.Second}";
    private const int FlagsInDirectory = 8;
    private const int CrcInDirectory = 16;

    [Fact]
    public void Unpack_ReadsEachFileInItsFormat()
    {
        var unpacked = Unpacked.File("a.zip", Pack(("أخبار/a.html", Page), ("b.txt", Text), ("c.md", $"# {Samples.Title}\n\n{Samples.First}"), ("d.json", $$"""{"title":"{{Samples.Title}}","text":"{{Samples.First}}"}""")));

        Assert.Equal((Outcome.Unpacked, "zip", 4, null), (unpacked.Document.Outcome, unpacked.Document.Source.Format, unpacked.Document.Contents!.Items, unpacked.Document.Contents.Note));
        Assert.Equal(["html", "text", "markdown", "json"], unpacked.Items.Select(item => item.Source.Format));
        Assert.All(unpacked.Items, item => Assert.Equal(Samples.Title, item.Title));
        Assert.Equal([0, 1, 2, 3], unpacked.Items.Select(item => item.Source.Position!.Value));
        Assert.Equal("articles/a.zip#2", unpacked.Items[2].Source.Path);
        Assert.All(unpacked.Items, item => Assert.Equal("articles/a.zip", item.Source.Parent));
    }

    [Fact]
    public void Unpack_PassesOverFoldersAndSystemFiles_AndCountsThem()
    {
        var unpacked = Unpacked.File("a.zip", Pack(("news/", ""), ("__MACOSX/._a.txt", "x"), ("news/.DS_Store", "x"), ("news/a.txt", Text)));

        Assert.Single(unpacked.Items);
        Assert.Equal([("folder", 1), ("system", 2)], unpacked.Document.Contents!.Skipped.Select(skipped => (skipped.Kind, skipped.Count)));
    }

    [Fact]
    public void Unpack_FindsArchivesInArchives()
    {
        var unpacked = Unpacked.File("a.zip", Pack(("b.zip", Pack(("c.txt", Text), ("d.txt", Text))), ("e.json.gz", Gzip($$"""{"title":"{{Samples.Title}}","text":"{{Samples.First}}"}"""))));

        Assert.Equal(
            [("articles/a.zip#0", Outcome.Unpacked), ("articles/a.zip#0#0", Outcome.Parsed), ("articles/a.zip#0#1", Outcome.Parsed), ("articles/a.zip#1", Outcome.Unpacked), ("articles/a.zip#1#0", Outcome.Parsed)],
            unpacked.Items.Select(item => (item.Source.Path, item.Outcome)));
        Assert.Equal("articles/a.zip#0", unpacked.Items[1].Source.Parent);
    }

    [Fact]
    public void Unpack_StopsWhereArchivesLieTooDeep()
    {
        var archive = Pack(("a.txt", Text));
        for (var i = 0; i < 5; i++) archive = Pack(("a.zip", archive));

        var unpacked = Unpacked.File("a.zip", archive);

        Assert.Equal([Outcome.Unpacked, Outcome.Unpacked, Outcome.TooLarge], unpacked.Items.Select(item => item.Outcome));
    }

    [Fact]
    public void Unpack_LosesOnlyTheMemberThatIsBroken()
    {
        var archive = Pack(("a.txt", Text), ("b.txt", Text), ("c.txt", Text));
        Entry(archive, 1, CrcInDirectory)[0] ^= 1;

        Assert.Equal([Outcome.Parsed, Outcome.Malformed, Outcome.Parsed], Unpacked.File("a.zip", archive).Items.Select(item => item.Outcome));
    }

    [Fact]
    public void Unpack_SaysWhichMemberIsEncrypted()
    {
        var archive = Pack(("a.txt", Text), ("b.txt", Text));
        Entry(archive, 0, FlagsInDirectory)[0] |= 1;

        Assert.Equal([Outcome.Encrypted, Outcome.Parsed], Unpacked.File("a.zip", archive).Items.Select(item => item.Outcome));
    }

    [Fact]
    public void Unpack_RefusesAnArchive_WhenItsMembersOverlap()
    {
        var archive = Pack(("a.txt", Text), ("b.txt", Text));
        BinaryPrimitives.WriteInt32LittleEndian(Entry(archive, 1, 42), 0);

        var unpacked = Unpacked.File("a.zip", archive);

        Assert.Equal((Outcome.Malformed, 0), (unpacked.Document.Outcome, unpacked.Items.Count));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    [InlineData(400)]
    public void Unpack_SaysSo_WhenAnArchiveIsCutOff(int length) =>
        Assert.Equal(Outcome.Malformed, Unpacked.File("a.zip", Pack(("a.txt", Text), ("b.txt", Text))[..length]).Document.Outcome);

    [Fact]
    public void Unpack_RefusesOneMember_WhenItIsLargerThanAnArticle() =>
        Assert.Equal([Outcome.TooLarge, Outcome.Parsed], Unpacked.File("a.zip", Pack(("a.txt", new string(' ', 30_000_000)), ("b.txt", Text))).Items.Select(item => item.Outcome));

    [Fact]
    public void Unpack_StopsABomb_ByItsRatio()
    {
        var bomb = Gzip(Gzip(new byte[200_000_000]));
        var options = new ReaderOptions { MaxBytes = 500_000_000 };

        var unpacked = Unpacked.File("a.gz", bomb, options);

        Assert.Equal((Outcome.Unpacked, Outcome.TooLarge), (unpacked.Document.Outcome, unpacked.Items.Single().Outcome));
    }

    [Fact]
    public void Unpack_StopsAtTheLimitOfBytes_AndSaysSo()
    {
        var files = Enumerable.Range(0, 20).Select(i => ($"{i}.txt", Text + new string(' ', 100_000))).ToArray();

        var unpacked = Unpacked.File("a.zip", Pack(files), new ReaderOptions { Unpacking = new UnpackLimits { MaxUnpackedBytes = 500_000 } });

        Assert.Equal((Outcome.TooLarge, 5), (unpacked.Document.Outcome, unpacked.Items.Count));
    }

    [Fact]
    public void Unpack_SharesTheLimitOfBytes_WithNestedArchives()
    {
        var inner = Pack([.. Enumerable.Range(0, 50).Select(i => ($"{i}.txt", Text + new string(' ', 100_000)))]);

        var unpacked = Unpacked.File("a.zip", Pack(("a.zip", inner), ("b.zip", inner)), new ReaderOptions { Unpacking = new UnpackLimits { MaxUnpackedBytes = 2_000_000 } });

        Assert.InRange(unpacked.Items.Count, 5, 45); // of 102
    }

    [Fact]
    public void Unpack_RefusesAnArchive_WhenItIsLargerThanContainersMayBe()
    {
        var document = Unpacked.File("a.zip", Pack(("a.txt", Text)), new ReaderOptions { Unpacking = new UnpackLimits { MaxContainerBytes = 100 } }).Document;

        Assert.Equal((Outcome.TooLarge, "zip"), (document.Outcome, document.Source.Format));
    }

    [Fact]
    public void Unpack_ReadsALargeArchive_OfWhichOnlyTheBeginningIsKept()
    {
        var files = Enumerable.Range(0, 40).Select(i => ($"{i}.txt", Encoding.UTF8.GetBytes(Text + string.Concat(System.Security.Cryptography.RandomNumberGenerator.GetBytes(2_000))))).ToArray();

        var unpacked = Unpacked.File("a.zip", Pack(files), new ReaderOptions { MaxBytes = 10_000 });

        Assert.Equal(40, unpacked.Items.Count(item => item.Outcome == Outcome.Parsed));
    }

    [Fact]
    public void Unpack_SaysSo_WhenAnArchiveIsEmpty() => Assert.Equal(Outcome.NoText, Unpacked.File("a.zip", Pack(Array.Empty<(string, string)>())).Document.Outcome);

    [Fact]
    public void Unpack_PassesTheOutletOn() =>
        Assert.Equal("شبكة الاختبار", Unpacked.File("a.zip", Pack(("a.txt", Text)), hints: new SourceHints(Outlet: "شبكة الاختبار")).Items[0].Outlet?.Name);

    [Theory]
    [InlineData("docx", "word/document.xml")]
    [InlineData("xlsx", "xl/workbook.xml")]
    public void Parse_NamesTheKind_WhenAnArchiveIsADocument(string kind, string member)
    {
        var document = Unpacked.File("a.zip", Pack(("[Content_Types].xml", "<Types/>"), (member, "<x/>"))).Document;

        Assert.Equal((Outcome.Unsupported, kind), (document.Outcome, document.Source.Format));
    }

    [Fact]
    public void Unpack_ReadsTexts_InAFolderNamedAsInADocument()
    {
        var unpacked = Unpacked.File("a.zip", Pack(("word/a.txt", Text), ("xl/b.txt", Text)));

        Assert.Equal((Outcome.Unpacked, 2), (unpacked.Document.Outcome, unpacked.Items.Count));
    }

    // Bytes of an entry in the central directory.
    private static Span<byte> Entry(byte[] archive, int index, int offset)
    {
        var at = -1;
        for (var i = 0; i <= index; i++) at += 1 + archive.AsSpan(at + 1).IndexOf("PK\u0001\u0002"u8);
        return archive.AsSpan(at + offset);
    }
}
