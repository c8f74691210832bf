using Marsad.Names;

namespace Marsad.Tests.Names;

public sealed class NameSkeletonTests
{
    [Theory]
    [InlineData("أبو كمال", "البوكمال")]
    [InlineData("تل عفر", "تلعفر")]
    [InlineData("أبو الضهور", "أبو الظهور")]
    [InlineData("سلمية", "سلميه")]
    [InlineData("گاره", "قارة")]
    [InlineData("كفرنبل", "كفر نبل")]
    [InlineData("بايجي", "بيجي")]
    [InlineData("الشرقاط", "شرقاط")]
    public void Of_IsTheSameForEverySpelling(string one, string other) => Assert.Equal(NameSkeleton.Of(NameKey.Of(one)), NameSkeleton.Of(NameKey.Of(other)));

    [Theory]
    [InlineData("حلب", "حمص")]
    [InlineData("هيت", "هجين")]
    [InlineData("ربيعة", "رابغ")]
    public void Of_DiffersForOtherNames(string one, string other) => Assert.NotEqual(NameSkeleton.Of(NameKey.Of(one)), NameSkeleton.Of(NameKey.Of(other)));
}
