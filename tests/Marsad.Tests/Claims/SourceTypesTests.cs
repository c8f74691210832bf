using System.Text;
using Marsad.Document;

namespace Marsad.Tests.Claims;

public sealed class SourceTypesTests
{
    private static readonly ArticleReader Reader = new(new ReaderOptions());

    [Theory]
    [InlineData(SourceType.Security, "قال مصدر أمني إن الطريق مغلق")]
    [InlineData(SourceType.Political, "أكدت مصادر سياسية مطلعة أن الجلسة أجلت")]
    [InlineData(SourceType.Medical, "وأفادت مصادر طبية بأن الجرحى نقلوا إلى المستشفى")]
    [InlineData(SourceType.Informed, "كشفت مصادر مطلعة أن الاتفاق قريب")]
    [InlineData(SourceType.Witness, "وقال شهود عيان إن الدخان تصاعد")]
    [InlineData(null, "قالت مصادر إن الاتفاق قريب")]
    [InlineData(null, "قال وزير الدفاع العراقي إن الحدود آمنة")]
    public void Speaker_IsOfTheTypeThatTheTextTells(SourceType? type, string text)
    {
        var file = new SourceFile { Name = "a.txt", Content = Encoding.UTF8.GetBytes(text), ReceivedAt = DateTimeOffset.UnixEpoch };

        var claim = Assert.Single(Reader.AnnotateText(file, [new Block(BlockKind.Paragraph, text)]).Claims);

        Assert.Equal(type, claim.Speaker?.SourceType);
    }
}
