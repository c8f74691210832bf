using System.Globalization;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names.Compiling;

/// <summary>Reads the rows of the compiled knowledge tables as entities with their spellings.</summary>
/// <param name="folder">Holds the compiled tables.</param>
internal sealed class KnowledgeTables(string folder)
{
    private const int LowestTier = 3;
    private const long GreatCity = 140_000;
    private const string With = " \u0645\u0639 ";
    private static readonly string[] HardFlags = ["common_word", "personlike", "short"];

    public IEnumerable<(KnownEntity Entity, IEnumerable<string> Names, IReadOnlyCollection<string> InContext)> Read() =>
        Places().Concat(Named("people", _ => EntityType.Person))
            .Concat(Named("organisations", role => role == "tribe" || role == "community" ? EntityType.Group : EntityType.Organisation))
            .Concat(Outlets());

    private IEnumerable<(KnownEntity, IEnumerable<string>, IReadOnlyCollection<string>)> Places()
    {
        foreach (var cells in CompiledTable.Read(folder, "places", 15))
        {
            var place = Place(cells);
            // A border is named by its two sides; with "with" it is a description.
            var names = NamesOf(cells[13], cells[14]).Where(name => place.Kind != "border" || !name.Contains(With, StringComparison.Ordinal));
            // The flags speak of the main name.
            yield return (place, names, IsHard(place, cells[10]) ? [cells[13]] : []);
        }
    }

    // A great city is meant more often than the word that its name also is.
    private static bool IsHard(KnownEntity place, string flags) =>
        flags.Length > 0 && place.Kind != "country" && (place.Tier > 1 || place.Population < GreatCity)
        && HardFlags.Any(flag => flags.Contains(flag, StringComparison.Ordinal));

    private static KnownEntity Place(string[] cells) => new()
    {
        Id = cells[6].Length > 0 ? cells[6] : cells[7].Length > 0 ? "gn:" + cells[7] : cells[0],
        Type = PlaceKinds.TypeOf(cells[1]),
        Kind = cells[1],
        NameAr = cells[13],
        NameEn = NullIfEmpty(cells[12]),
        Wikidata = NullIfEmpty(cells[6]),
        Geonames = NullIfEmpty(cells[7]) ?? (cells[0].StartsWith("gn:", StringComparison.Ordinal) ? cells[0][3..] : null),
        Latitude = Number(cells[4]),
        Longitude = Number(cells[5]),
        Country = CountryOf(cells[2]),
        Division = NullIfEmpty(cells[3]),
        Tier = cells[9][0] - '0',
        Population = cells[8].Length > 0 ? long.Parse(cells[8], CultureInfo.InvariantCulture) : 0,
        IsPlace = true,
    };

    private IEnumerable<(KnownEntity, IEnumerable<string>, IReadOnlyCollection<string>)> Named(string table, Func<string, EntityType> typeOf)
    {
        foreach (var cells in CompiledTable.Read(folder, table, 10))
        {
            var entity = new KnownEntity
            {
                Id = cells[3].Length > 0 ? cells[3] : cells[0],
                Type = typeOf(cells[1]),
                Kind = cells[1],
                NameAr = cells[7],
                NameEn = NullIfEmpty(cells[6]),
                Wikidata = NullIfEmpty(cells[3]),
                Country = CountryOf(cells[2]),
                Tier = cells[4].Length > 0 ? cells[4][0] - '0' : LowestTier,
            };
            yield return (entity, NamesOf(cells[7], cells[8]), cells[9].Split('|'));
        }
    }

    private static IEnumerable<(KnownEntity, IEnumerable<string>, IReadOnlyCollection<string>)> Outlets()
    {
        foreach (var cells in DataFile.Read("Parsing/Data/outlets.tsv", 7))
        {
            var outlet = new KnownEntity { Id = cells[0], Type = EntityType.Organisation, Kind = "outlet", NameAr = cells[6], NameEn = NullIfEmpty(cells[1]), Tier = 2 };
            yield return (outlet, NamesOf(cells[6], cells[5]), cells[4].Split('|'));
        }
    }

    private static IEnumerable<string> NamesOf(string name, string aliases) => aliases.Length == 0 ? [name] : aliases.Split('|').Prepend(name);

    private static string? CountryOf(string cell) => cell.Length == 2 ? cell : null;

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;
}
