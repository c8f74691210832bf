using System.Text;

namespace Marsad.Tests.Parsing;

public sealed class CharsetTests
{
    private const string Article = Samples.Title + "\n" + Samples.First + "\n" + Samples.Second;

    [Theory]
    [InlineData("windows-1256", "windows-1256")]
    [InlineData("iso-8859-6", "iso-8859-6")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    public void I_can_read_every_charset_without_being_told(string charset, string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var document = Parsed.File("a.txt", Encoding.GetEncoding(charset).GetBytes(Article));

        Assert.Equal(name, document.Source.Charset);
        Assert.Equal([Samples.Title, Samples.First, Samples.Second], document.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void I_can_read_a_page_that_declares_the_wrong_charset()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<html><head><meta charset=iso-8859-1></head><body><h1>{Samples.Title}</h1><p>{Samples.First}</p></body></html>";

        var document = Parsed.File("a.html", Encoding.GetEncoding("windows-1256").GetBytes(page));

        Assert.Equal("windows-1256", document.Source.Charset);
        Assert.Equal(Samples.Title, document.Title);
    }

    [Fact]
    public void I_can_read_a_file_cut_inside_its_last_character()
    {
        var document = Parsed.File("a.txt", Encoding.UTF8.GetBytes(Article + "ب")[..^1]);

        Assert.Equal("utf-8", document.Source.Charset);
        Assert.Equal(Samples.Second, document.Blocks[^1].Text);
    }

    [Theory]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    public void I_can_read_utf16_cut_inside_its_last_character(string charset, string name)
    {
        var encoding = Encoding.GetEncoding(charset);

        foreach (var mark in new[] { [], encoding.GetPreamble() })
        {
            var document = Parsed.File("a.txt", [.. mark, .. encoding.GetBytes(Article + "ب")[..^1]]);

            Assert.Equal(name, document.Source.Charset);
            Assert.Equal(Samples.Second, document.Blocks[^1].Text);
        }
    }

    [Fact]
    public void I_can_read_utf8_with_one_broken_byte()
    {
        var bytes = Encoding.UTF8.GetBytes(Article);
        bytes[^20] = 0xFF;

        Assert.Equal("utf-8", Parsed.File("a.txt", bytes).Source.Charset);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("nonsense")]
    public void I_can_read_a_page_that_declares_a_charset_that_is_not_read(string charset)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<html><head><meta charset={charset}></head><body><h1>{Samples.Title}</h1><p>{Samples.First}</p></body></html>";

        Assert.Equal(Samples.Title, Parsed.File("a.html", Encoding.GetEncoding("windows-1256").GetBytes(page)).Title);
    }
}
