using System.Globalization;
using Marsad.Names.Compiling;

namespace Marsad.Tests.Names.Compiling;

public sealed class PositionTests
{
    [Fact]
    public void Check_FailsNamingTheRow_WhenAPlaceLiesOutsideItsCountry()
    {
        var places = Around(33, 44, "IQ", "IQ-BG").Append(Place(99, 33.05, 44.05, "SY", "SY-DI")).Concat(Around(35, 39, "SY", "SY-DI"));

        var message = Assert.Throws<InvalidDataException>(() => PositionCheck.Check(places)).Message;

        Assert.Contains("places.tsv:99", message, StringComparison.Ordinal);
        Assert.DoesNotContain("places.tsv:3:", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FailsNamingTheRow_WhenAPlaceLiesFarFromItsGovernorate() =>
        Assert.Contains("places.tsv:99", Assert.Throws<InvalidDataException>(() => PositionCheck.Check(Around(30, 31, "EG", "EG-C").Append(Place(99, 30, 36, "EG", "EG-C")))).Message, StringComparison.Ordinal);

    [Fact]
    public void Check_PassesPlacesAmongTheirOwn() => PositionCheck.Check(Around(33, 44, "IQ", "IQ-BG").Concat(Around(36, 43, "IQ", "IQ-NI")).Concat(Around(35, 39, "SY", "SY-RA")));

    [Fact]
    public void Fill_GivesAHamletTheGovernorateOfItsNeighbours()
    {
        var (empty, foreign, alone) = (Place(97, 33.01, 44.01, "IQ", ""), Place(98, 33.02, 44.02, "IQ", "TR-33"), Place(99, 33.03, 44.03, "IQ", "IQ-NI"));

        DivisionVote.Fill(Around(33, 44, "IQ", "IQ-BG").Concat([empty, foreign, alone]));

        Assert.All(new[] { empty, foreign, alone }, place => Assert.Equal(("IQ-BG", DivisionVote.Flag), (place["admin1"], place["flags"])));
    }

    [Fact]
    public void Check_FailsNamingTheRow_WhenItHasNoOrigin()
    {
        var place = Place(9, 33, 44, "IQ", "");
        place["licence"] = "UN Security Council Consolidated List (facts; UN terms of use)";

        Assert.Contains("places.tsv:9: no open licence", Assert.Throws<InvalidDataException>(() => OriginCheck.Check(place)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<SourceRow> Around(double latitude, double longitude, string country, string division) =>
        Enumerable.Range(1, 10).Select(i => Place(i, latitude + i * 0.02, longitude + i * 0.01, country, division));

    private static SourceRow Place(int line, double latitude, double longitude, string country, string division) => new("places", line, new Dictionary<string, string>
    {
        ["id"] = $"x:{country}{latitude}{line}",
        ["kind"] = "village",
        ["country_iso2"] = country,
        ["admin1"] = division,
        ["lat"] = latitude.ToString(CultureInfo.InvariantCulture),
        ["lon"] = longitude.ToString(CultureInfo.InvariantCulture),
        ["tier"] = "4",
        ["flags"] = "",
        ["name_en"] = "A",
        ["source"] = "own compilation",
        ["licence"] = "CC0-1.0",
    });
}
