using Marsad.Document;
using Marsad.Names;
using Marsad.Text;
using Marsad.Times;

namespace Marsad.Quantities;

/// <summary>What earlier stages found in the block that amounts are looked for in.</summary>
internal sealed class QuantityContext
{
    private readonly IReadOnlyList<TimePhrase> _times;
    private readonly List<CountryName> _names;
    private readonly int[] _starts;

    private QuantityContext(IReadOnlyList<TimePhrase> times, IEnumerable<CountryName> names, IReadOnlyList<(string, int)> countries)
    {
        _times = times;
        _names = [.. names.OrderBy(name => name.Span.Start).ThenByDescending(name => name.Span.Length)];
        _starts = [.. _names.Select(name => name.Span.Start)];
        Countries = countries;
    }

    /// <summary>A block of which nothing is known.</summary>
    public static QuantityContext Empty { get; } = new([], [], []);

    /// <summary>Countries of the article's names with how often they are meant, the commonest first; ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<(string Country, int Mentions)> Countries { get; }

    /// <summary>The contexts of an article's blocks.</summary>
    public static IReadOnlyList<QuantityContext> Of(IReadOnlyList<IReadOnlyList<TimePhrase>> times, NamesOfArticle names)
    {
        var countries = names.Entities.Where(entity => entity.Country is not null).ToDictionary(entity => entity.Id, entity => entity.Country, StringComparer.Ordinal);
        var outer = names.Mentions.Where(mention => mention.NestedIn is null)
            .ToLookup(mention => mention.Block, mention => new CountryName(new Token(mention.Start, mention.Length), mention.Type == EntityType.Group, countries.GetValueOrDefault(mention.Entity)));
        var common = Count(names);
        return [.. times.Select((found, block) => new QuantityContext(found, outer[block], common))];
    }

    /// <summary>The name that covers a position, or null.</summary>
    public CountryName? NameAt(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        if (index < 0) index = ~index - 1;
        return index >= 0 && position < _names[index].Span.End ? _names[index] : null;
    }

    /// <summary>The time that covers a position, or null.</summary>
    public TimePhrase? TimeAt(int position)
    {
        var (low, high) = (0, _times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_times[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }

        return low < _times.Count && _times[low].Span.Start <= position ? _times[low] : null;
    }

    private static IReadOnlyList<(string Country, int Mentions)> Count(NamesOfArticle names) =>
    [
        .. names.Entities.Where(entity => entity.Country is not null).GroupBy(entity => entity.Country!, entity => entity.Mentions, StringComparer.Ordinal)
            .Select(group => (Country: group.Key, Mentions: group.Sum())).OrderByDescending(count => count.Mentions).ThenBy(count => count.Country, StringComparer.Ordinal),
    ];
}
