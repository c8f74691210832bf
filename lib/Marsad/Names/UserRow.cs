using Marsad.Document;

namespace Marsad.Names;

/// <summary>A row of the user's table; null where a cell is empty.</summary>
internal sealed record UserRow(string Where, string Id, EntityType? Type, string? Kind, string? Country, double? Latitude, double? Longitude, int? Tier, string? NameEn, string? NameAr, IReadOnlyList<string> Aliases)
{
    private const int DefaultTier = 1;

    /// <summary>The entity of the row: a known one corrected, or a new one.</summary>
    /// <exception cref="InvalidDataException">A new one lacks its type or name.</exception>
    public KnownEntity ToEntity(KnownEntity? known)
    {
        if (known is null && (Type is null || NameAr is null)) throw new InvalidDataException($"{Where}: {Id} is not known, so that the row must give type and name_ar.");
        known ??= new KnownEntity { Id = Id, Type = Type!.Value, Kind = "", NameAr = NameAr!, Tier = DefaultTier };
        var type = Type ?? known.Type;
        return known with
        {
            Type = type,
            Kind = Kind ?? known.Kind,
            Country = Country ?? known.Country,
            Latitude = Latitude ?? known.Latitude,
            Longitude = Longitude ?? known.Longitude,
            Tier = Tier ?? known.Tier,
            NameEn = NameEn ?? known.NameEn,
            NameAr = NameAr ?? known.NameAr,
            IsPlace = type is EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility,
        };
    }
}
