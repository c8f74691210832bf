using Marsad.Document;

namespace Marsad.Names.Roles;

/// <summary>Says who held an office on the day of publication; only persons whom the article names are believed to be meant.</summary>
internal sealed class OfficeHolders
{
    private const int LongestTitle = 5;
    private readonly KnowledgeBase _knowledge;
    private readonly DateOnly? _published;
    private readonly string? _country;
    private readonly HashSet<string> _named;

    /// <param name="knowledge">Where countries and holders are looked up.</param>
    /// <param name="published">Day of publication; null where it is unknown, and then nobody is found.</param>
    /// <param name="country">ISO 3166 code of the country that the article is about, or null.</param>
    /// <param name="entities">Those whom the article names.</param>
    public OfficeHolders(KnowledgeBase knowledge, DateOnly? published, string? country, IEnumerable<Entity> entities)
    {
        (_knowledge, _published, _country) = (knowledge, published, country);
        _named = entities.Where(entity => entity.Type == EntityType.Person).Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The holders of offices, each null where nobody is certain. An office without its country is one of the article's, unless the article speaks of the same office elsewhere too.</summary>
    /// <param name="offices">The normalised words of each office.</param>
    public List<KnownEntity?> Of(IReadOnlyList<string[]> offices)
    {
        var titles = offices.Select(Read).ToList();
        var abroad = titles.Where(title => title?.Country is { } country && country != _country).Select(title => title!.Office).ToHashSet(StringComparer.Ordinal);
        return titles.ConvertAll(title => title is null ? null : Holder(title, title.Country ?? (abroad.Contains(title.Office) ? null : _country)));
    }

    private KnownEntity? Holder(OfficeTitle title, string? country) =>
        country is not null && _published is { } day && OfficeTable.Holder(_knowledge, title.Office, country, day) is { } holder && _named.Contains(holder.Id) ? holder : null;

    // "The prime minister", "the Iraqi prime minister", "the president of Iraq"; a former one has more words and is not in office.
    private OfficeTitle? Read(string[] words)
    {
        for (var count = Math.Min(LongestTitle, words.Length); count > 0; count--)
        {
            if (OfficeTable.Title(string.Join(' ', words[..count])) is not { } title) continue;
            if (count == words.Length) return title;
            if (title.Country is null && CountryOf(string.Join(' ', words[count..])) is { } country) return title with { Country = country };
        }

        return null;
    }

    private string? CountryOf(string words)
    {
        var countries = _knowledge.Find(words).Select(sense => sense.Entity).Where(IsNational).Select(entity => entity.Country).Distinct(StringComparer.Ordinal).ToList();
        return countries.Count == 1 ? countries[0] : null;
    }

    private static bool IsNational(KnownEntity entity) => entity.Country is not null && entity.Kind is "country" or "nationality";
}
