using Marsad.Names;
using Marsad.Text;

namespace Marsad.Tests.Names.Roles;

public sealed class OfficeHoldersTests
{
    private const string President = "Q44329";
    private const string PrimeMinister = "Q3700793";

    [Theory]
    [InlineData("2015-03-10", "وصل بشار الأسد إلى موسكو. وقال الرئيس السوري إن الزيارة قصيرة.")]
    [InlineData("2015-03-10", "وصل بشار الأسد إلى موسكو. وقال رئيس سوريا إن الزيارة قصيرة.")]
    public void Extract_GivesAnOfficeTheOneWhoHeldItThen(string day, string text) => Assert.Equal(President, HolderOfLast(day, text));

    [Theory]
    [InlineData("2023-03-10", "زار السوداني البصرة في العراق. محمد شياع السوداني وعد بالدعم. وافتتح رئيس الوزراء جسراً في العراق.")]
    public void Extract_ReadsAnOfficeWithoutACountryAsThatOfTheArticle(string day, string text) => Assert.Equal(PrimeMinister, HolderOfLast(day, text));

    [Theory]
    [InlineData("2023-03-10", "زار محمد شياع السوداني أنقرة. والتقى رئيس الوزراء التركي. وعاد رئيس الوزراء إلى العراق.")]
    [InlineData("2023-03-10", "عاد الوفد إلى العراق. وقال رئيس الوزراء العراقي إن الجسر جاهز.")]
    [InlineData(null, "زار محمد شياع السوداني البصرة. وقال رئيس الوزراء العراقي إن الجسر جاهز.")]
    [InlineData("2012-03-10", "زار محمد شياع السوداني البصرة. وقال رئيس الوزراء العراقي إن الجسر جاهز.")]
    [InlineData("2023-03-10", "زار محمد شياع السوداني البصرة. وقال رئيس الوزراء العراقي السابق إن الجسر جاهز.")]
    [InlineData("2022-10-20", "زار محمد شياع السوداني البصرة. وقال رئيس الوزراء العراقي إن الجسر جاهز.")]
    public void Extract_LeavesTheHolderOpen_WhereAnotherMayBeMeant(string? day, string text) => Assert.Null(HolderOfLast(day, text));

    private static string? HolderOfLast(string? day, string text)
    {
        DateOnly? published = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        return new NameExtractor(KnowledgeBase.Shared).Extract([new TokenizedText(text)], published).Roles[^1].Holder;
    }
}
