using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Tests.Keys;

public sealed class KeyTests
{
    private static readonly string Id = ArticleId.FromName("a.txt");

    [Theory]
    [InlineData("Q796", "Q796")]
    [InlineData("a/b\\c#d?e|f", "a!002fb!005cc!0023d!003fe!007cf")]
    [InlineData("x\u0007y", "x!0007y")]
    [InlineData("شفق نيوز", "شفق نيوز")]
    public void Escape_LeavesNothingForbidden(string text, string expected) => Assert.Equal(expected, KeyText.Escape(text));

    [Fact]
    public void Escape_NeverCutsASurrogatePair()
    {
        var cut = KeyText.Escape(new string('a', KeyText.MaxLength - 1) + "\U0001F600");

        Assert.Equal(KeyText.MaxLength - 1, cut.Length);
    }

    [Fact]
    public void Escape_KeepsDifferentTextsApart() => Assert.NotEqual(KeyText.Escape("a|b"), KeyText.Escape("a!007cb"));

    [Fact]
    public void OfMinute_SortsNewestFirst()
    {
        var older = InverseDate.OfMinute(new DateTime(2026, 3, 10, 9, 5, 0));
        var newer = InverseDate.OfMinute(new DateTime(2026, 3, 10, 9, 6, 0));

        Assert.True(string.CompareOrdinal(newer, older) < 0);
        Assert.Equal("202603100905", InverseDate.Invert(older));
    }

    [Fact]
    public void Row_GivesBackOrderAndGeneration()
    {
        var order = new OrderKey(InverseDate.OfMinute(new DateTime(2026, 3, 10, 9, 5, 0)), Id);

        var row = IndexKeys.Row(IndexKey.Entity("Q796"), order, 0x1f);

        Assert.Equal($"e|Q796|797396899094|{Id}|0000001f", row);
        Assert.Equal(new IndexEntry("202603-02", order, 0x1f), IndexKeys.Read("202603-02", row));
        Assert.Equal("202603", order.Month);
    }

    [Fact]
    public void Row_StaysBelowTheServiceLimit_WhenTheKeyIsLong()
    {
        var order = new OrderKey(new string('9', 12), Id);

        Assert.True(IndexKeys.Row(IndexKey.Outlet(new string('|', 1_000)), order, int.MaxValue).Length <= 512);
    }

    [Fact]
    public void Occurrence_GivesBackMonthAndShard()
    {
        var row = DirectoryKeys.Occurrence(IndexKey.Entity("gn:95446"), "202603", 2);

        Assert.Equal("e|gn:95446|797396|02", row);
        Assert.Equal(("202603", 2), DirectoryKeys.Read(row));
    }

    [Fact]
    public void Log_SortsNewestFirst_AndNamesTheArticle()
    {
        var older = UploadKeys.Log(new DateTimeOffset(2026, 3, 10, 9, 0, 0, 1, TimeSpan.Zero), Id);
        var newer = UploadKeys.Log(new DateTimeOffset(2026, 3, 10, 9, 0, 0, 2, TimeSpan.Zero), Id);

        Assert.True(string.CompareOrdinal(newer, older) < 0);
        Assert.Equal(Id, UploadKeys.IdOfLog(newer));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(256)]
    public void Shard_StaysInRange(int shards)
    {
        var used = Enumerable.Range(0, 2_000).Select(i => IndexKeys.Shard(ArticleId.FromName($"{i}.txt"), shards)).ToList();

        Assert.All(used, shard => Assert.InRange(shard, 0, shards - 1));
        Assert.Equal(shards, used.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("797396899094")]
    [InlineData("79739689909x|00000000000000000000000000000000")]
    [InlineData("797396899094|../../etc")]
    public void TryParse_RefusesWhatIsNoOrderKey(string text) => Assert.False(OrderKey.TryParse(text, out _));
}
