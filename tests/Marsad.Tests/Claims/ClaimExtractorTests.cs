using System.Text;
using Marsad.Document;

namespace Marsad.Tests.Claims;

public sealed class ClaimExtractorTests
{
    private const int Many = 3000;
    private static readonly ArticleReader Reader = new(new ReaderOptions());

    [Theory]
    [InlineData("وزير النفط", "سنزيد الإنتاج", "وزير النفط: سنزيد الإنتاج")]
    [InlineData("بغداد", "لن نسمح بالتدخل", "بغداد: لن نسمح بالتدخل")]
    [InlineData("مصدر أمني", "اعتقال ثلاثة مهربين", "مصدر أمني: اعتقال ثلاثة مهربين")]
    [InlineData("النيابة", "محاكمة الوزير السابق", "النيابة تطلب محاكمة الوزير السابق")]
    public void Extract_ReadsATitle(string speaker, string text, string title)
    {
        var claim = Assert.Single(Read(title));

        Assert.Equal((0, speaker, text), (claim.Block, claim.Speaker?.Text, claim.Text));
    }

    [Theory]
    [InlineData("تركيا: مقتل جنديين في تفجير")]
    [InlineData("عاجل: انفجار في وسط المدينة")]
    [InlineData("اتفاق على فتح المعبر")]
    public void Extract_FindsNoClaimInATitle(string title) => Assert.Empty(Read(title));

    [Fact]
    public void Extract_DoesNotCarryTheSpeakerOfTheTitleIntoTheBody()
    {
        var claims = Read("وزير النفط: سنزيد الإنتاج", "وأضاف أن الأسعار مستقرة.");

        Assert.Equal(["وزير النفط", null], claims.Select(claim => claim.Speaker?.Text));
    }

    [Fact]
    public void Extract_LeavesSubheadingsAndCaptionsOut()
    {
        var blocks = new[] { new Block(BlockKind.Title, "عنوان"), new Block(BlockKind.Subheading, "قال الوزير إن الطريق مفتوح"), new Block(BlockKind.Caption, "وقال الوزير إن الطريق مفتوح") };

        Assert.Empty(Reader.AnnotateText(File("عنوان"), blocks).Claims);
    }

    [Fact]
    public void Extract_SaysWhichClaimHoldsAnother()
    {
        var claims = Read("عنوان", "وأوضح المصدر أن بغداد تؤكد أن الحدود آمنة.");

        Assert.Equal([null, 0], claims.Select(claim => claim.NestedIn));
    }

    [Fact]
    public void Extract_SpansAreThoseOfTheBlock()
    {
        const string Text = "وقال وزير النفط: «سنعود». وأضاف أن العمل بدأ، مشيرا إلى أن «الحقل جاهز».";

        Assert.All(Read("عنوان", Text), claim => Assert.Equal(claim.Text, Text.Substring(claim.Start, claim.Length)));
    }

    [Theory]
    [InlineData("قال إن ")]
    [InlineData("قال \"")]
    [InlineData("، وأضاف أن الوزير قال إن الأمر انتهى")]
    [InlineData("بحسب المصدر، ")]
    [InlineData("«")]
    [InlineData("مشيرا إلى أن ")]
    public void Extract_KeepsClaimsShort_WhenASentenceNeverEnds(string part)
    {
        var claims = Read("عنوان", string.Concat(Enumerable.Repeat(part, Many)));

        Assert.InRange(claims.Sum(claim => (long)claim.Length), 0, (long)Many * Many);
    }

    private static IReadOnlyList<Claim> Read(string title, params string[] paragraphs) =>
        Reader.AnnotateText(File(title), [new Block(BlockKind.Title, title), .. paragraphs.Select(text => new Block(BlockKind.Paragraph, text))]).Claims;

    private static SourceFile File(string text) => new() { Name = "a.txt", Content = Encoding.UTF8.GetBytes(text), ReceivedAt = DateTimeOffset.UnixEpoch };
}
