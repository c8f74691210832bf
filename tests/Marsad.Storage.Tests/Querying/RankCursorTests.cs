using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;

namespace Marsad.Storage.Tests.Querying;

public sealed class RankCursorTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.000013)]
    [InlineData(12.345678)]
    public void TryParse_ReadsEveryScoreThatIsWritten(double score)
    {
        var place = new OrderKey("797396899094", ArticleId.FromName("a.txt"));
        var cursor = new RankCursor(place, score, place);

        Assert.True(RankCursor.TryParse(cursor.ToString(), out var read));
        Assert.Equal(cursor, read);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-1")]
    [InlineData("1,5")]
    public void TryParse_RefusesWhatIsNoScore(string score)
    {
        var place = new OrderKey("797396899094", ArticleId.FromName("a.txt")).ToString();

        Assert.False(RankCursor.TryParse($"{place}+{score}+{place}", out _));
    }
}
