using Marsad.Names.Compiling;
using TestKit;

namespace Marsad.Tests.Names.Compiling;

public sealed class KnowledgeCompilerTests
{
    private const string Latitude = "lat";

    [Theory]
    [InlineData("CC0-1.0", false)]
    [InlineData("CC0-1.0; MIT", false)]
    [InlineData("CC0-1.0; UN Security Council Consolidated List (facts; UN terms of use)", true)]
    public void IsMixed_TellsRowsThatASanctionsListShares(string licence, bool expected) => Assert.Equal(expected, OpenLicence.IsMixed(licence));

    [Fact]
    public void OpenPart_IsEmpty_WhenOnlyASanctionsListVouches() =>
        Assert.Equal("", OpenLicence.OpenPart("UN Security Council Consolidated List (facts; UN terms of use)"));

    [Fact]
    public void Check_FailsNamingTheRow_WhenACoordinateIsOutOfRange()
    {
        var place = Place("x:1", "Q1");
        place[Latitude] = "91";

        Assert.Contains("places.tsv:7", Assert.Throws<InvalidDataException>(() => PlaceCheck.Check(place)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FailsNamingBothRows_WhenAnIdentifierStandsTwice()
    {
        var error = Assert.Throws<InvalidDataException>(() => IdentifierCheck.Check([Place("x:1", "Q1"), Place("x:2", "Q1")]));

        Assert.Contains("Q1 also stands on places.tsv:7", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("تنظيـم  داعش", "تنظيم داعش")]
    [InlineData("القائمة العربية,", "القائمة العربية")]
    [InlineData("إبراهيم_حسن", "إبراهيم حسن")]
    public void Clean_LeavesPlainNames(string raw, string expected) => Assert.Equal(expected, ArabicCell.Clean(raw));

    [SharedFact]
    public void WriteTo_MakesTheTablesOfTheRepository()
    {
        var output = Directory.CreateTempSubdirectory("marsad-knowledge-");
        try
        {
            new KnowledgeCompiler(Path.Combine(Repository.Shared!, "data", "knowledge")).WriteTo(output.FullName);

            foreach (var made in output.GetFiles())
                Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "lib", "Marsad", "Names", "Data", made.Name)), File.ReadAllText(made.FullName));
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    private static SourceRow Place(string id, string wikidata) => new("places", 7, new Dictionary<string, string>
    {
        ["id"] = id,
        ["wikidata"] = wikidata,
        ["geonames"] = "",
        ["lat"] = "1",
        ["lon"] = "1",
        ["tier"] = "1",
        ["kind"] = "city",
        ["name_en"] = "A",
    });
}
