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
    [InlineData("mail", "From: a@example.org\r\nTo: b@example.org\r\n\r\nc")]
    [InlineData("mail", "X-Mailer: a\nX-Spam: b\nDKIM-Signature: v=1;\n\ta=rsa\nSUBJECT: c\n folded on\n\nd")]
    [InlineData("mail", "From a@example.org Tue Mar 10 09:05:00 2026\nA: b\n\nc")]
    [InlineData("mail", "From 12@xxx Tue Mar 10 09:05:00 +0000 2026\nA: b\n\nc")]
    [InlineData("mhtml", "Subject: a\r\nDate: Tue, 10 Mar 2026 09:05:00 +0300\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\nb")]
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

    [Theory]
    [InlineData("Date: 2026-03-10\n")]
    [InlineData("Date: 2026-03-10\nDate: 2026-03-11\nTitle: a\n")]
    [InlineData("From Cairo on Tue Mar 10 it was said\nDate: 2026-03-10\nSubject: a\n")]
    [InlineData("\nDate: 2026-03-10\nFrom: a\n")]
    [InlineData("Date: 2026-03-10\n\nFrom: a\n")]
    public void Parse_ReadsAText_ThatBeginsAlmostLikeMail(string start)
    {
        var document = Parsed.File("a.txt", Encoding.UTF8.GetBytes($"{start}{Samples.Title}\n{Samples.First}\n{Samples.Second}"));

        Assert.Equal((Outcome.Parsed, "text"), (document.Outcome, document.Source.Format));
    }
}
