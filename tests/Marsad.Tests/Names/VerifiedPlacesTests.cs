using System.Globalization;
using Marsad.Names;
using Marsad.Names.Places;
using TestKit;

namespace Marsad.Tests.Names;

public sealed class VerifiedPlacesTests
{
    private const int Governorates = 19 + 14;
    private const double Governorate = 80;
    private const double Crossing = 8;

    public static TheoryData<string, string, string, string, double, double, string> Places()
    {
        var places = new TheoryData<string, string, string, string, double, double, string>();
        foreach (var cells in File.ReadLines(Path.Combine(Repository.Root, "tests", "Marsad.Tests", "Names", "verified.spec.tsv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')))
            places.Add(cells[0], cells[1], cells[2], cells[3], double.Parse(cells[4], CultureInfo.InvariantCulture), double.Parse(cells[5], CultureInfo.InvariantCulture), cells[6]);
        return places;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Place_IsAsTheMapSays(string id, string wikidata, string geonames, string kind, double latitude, double longitude, string name)
    {
        var place = Assert.Single(KnowledgeBase.Shared.Find(NameKey.Of(name)), sense => sense.Entity.Id == id).Entity;

        Assert.Equal((wikidata, geonames, kind), (place.Wikidata ?? "", place.Geonames ?? "", place.Kind));
        Assert.InRange(PlaceDistance.Between(latitude, longitude, place.Latitude!.Value, place.Longitude!.Value), 0, kind == "admin1" ? Governorate : Crossing);
    }

    [Fact]
    public void Governorates_AreComplete() =>
        Assert.Equal(Governorates, KnowledgeBase.Shared.Entities.Count(place => place is { Kind: "admin1", Country: "IQ" or "SY" }));
}
