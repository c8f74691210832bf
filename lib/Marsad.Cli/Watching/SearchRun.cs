using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Api;
using Marsad.Cli.Commands;
using Marsad.Cli.Lists;

namespace Marsad.Cli.Watching;

/// <summary>Asks for the newest items of a saved search, and tells which were not shown before.</summary>
internal sealed class SearchRun(MarsadApi api, SavedSearches searches)
{
    /// <summary>The newest items that the first look takes in; later ones go on while all that comes is new.</summary>
    public const int MostAtOnce = 200;

    // So that an item does not come again when others that were deleted make room for it.
    private const int MostKept = 10_000;

    /// <summary>The new items, in the list's order; they are shown from now on.</summary>
    public async Task<IReadOnlyList<JsonElement>> LookAsync(string name, AppList list, SavedSearch search, CancellationToken cancellationToken)
    {
        var filter = search.Filter.Select(value => (value.Key, (string?)value.Value)).ToList();
        var seen = search.Seen.ToHashSet(StringComparer.Ordinal);
        var found = new List<(string Key, JsonElement Item)>();
        Listing page;
        string? cursor = null;
        do
        {
            page = await Listing.ReadAsync(api, list.Path, filter, MostAtOnce, cursor, cancellationToken);
            found.AddRange(page.Items.Select(item => (Key(item), item)));
            cursor = page.Next;
        }
        while (cursor is not null && seen.Count > 0 && found.Count < MostKept && !page.Items.Any(item => seen.Contains(Key(item))));

        var kept = found.Select(item => item.Key).Concat(search.Seen).Distinct(StringComparer.Ordinal).Take(MostKept);
        searches.Save(name, search with { Seen = [.. kept] });
        return [.. found.Where(item => !seen.Contains(item.Key)).Select(item => item.Item)];
    }

    // An article or entity has an id; what stands in an article is told by its place in it, and events there by their type.
    private static string Key(JsonElement item)
    {
        if (item.TryGetProperty("id", out var id)) return id.GetString()!;
        var part = item.EnumerateObject().First(member => member.Name is "event" or "claim" or "figure");
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{item.GetProperty("article").GetProperty("id").GetString()}/{part.Value.GetProperty("block").GetInt32()}/{part.Value.GetProperty("start").GetInt32()}/{part.Value.GetProperty("length").GetInt32()}");
        return part.Value.TryGetProperty("type", out var type) ? place + "/" + type.GetString() : place;
    }
}
