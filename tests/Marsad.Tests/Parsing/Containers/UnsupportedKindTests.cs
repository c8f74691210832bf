using System.Text;
using Marsad.Document;

namespace Marsad.Tests.Parsing.Containers;

public sealed class UnsupportedKindTests
{
    [Theory]
    [InlineData("pdf", "%PDF-1.7")]
    [InlineData("rtf", "{\\rtf1\\ansi")]
    [InlineData("mail", "Received: from a\r\nSubject: b\r\n\r\nc")]
    [InlineData("mhtml", "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n")]
    [InlineData("mhtml", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n")]
    [InlineData("msg", "\u00d0\u00cf\u0011\u00e0 _\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0v\0e\0r\0s\0i\0o\0n\0")]
    [InlineData("image", "\u00ff\u00d8\u00ff\u00e0")]
    [InlineData("image", "RIFF0000WEBP0")]
    [InlineData("7z", "7z\u00bc\u00af")]
    [InlineData("rar", "Rar!\u001a")]
    [InlineData("bz2", "BZh9")]
    [InlineData("xz", "\u00fd7zXZ")]
    [InlineData("zst", "\u0028\u00b5\u002f\u00fd")]
    public void Parse_NamesTheKind_InBothLanguages(string kind, string content)
    {
        var document = Parsed.File("a.txt", Encoding.Latin1.GetBytes(content));

        Assert.Equal((Outcome.Unsupported, kind), (document.Outcome, document.Source.Format));
        Assert.Matches("[\u0621-\u064A]", document.Reason!.Ar);
        Assert.StartsWith("The file is a", document.Reason.En, StringComparison.Ordinal);
    }
}
