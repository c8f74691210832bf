using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Api;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary>Items of a list of the app, from as many pages as it took.</summary>
/// <param name="Next">Where the rest begins; null when all is here.</param>
/// <param name="Relaxed">See <see cref="ApiPage"/>.</param>
internal sealed record Listing(IReadOnlyList<JsonElement> Items, string? Next, bool Relaxed)
{
    private const int LargestPage = 200;

    /// <param name="cursor">Where an earlier listing ended; null for the beginning.</param>
    public static async Task<Listing> ReadAsync(
        MarsadApi api, string path, IReadOnlyList<(string Name, string? Value)> filter, int most, string? cursor, CancellationToken cancellationToken)
    {
        var (items, relaxed) = (new List<JsonElement>(), false);
        do
        {
            var limit = Math.Min(most - items.Count, LargestPage).ToString(CultureInfo.InvariantCulture);
            var page = await api.ListAsync(path + QueryText.Of([.. filter, ("limit", limit), ("cursor", cursor)]), cancellationToken);
            items.AddRange(page.Items);
            (cursor, relaxed) = (page.Next, page.Relaxed);
        }
        while (cursor is not null && items.Count < most);

        return new Listing(items, cursor, relaxed);
    }

    public void Write(bool json, Func<IEnumerable<JsonElement>, Texts, Table> table, Terminal terminal)
    {
        if (json) terminal.WriteJson(new { items = Items, next = Next, relaxed = Relaxed });
        else if (Items.Count == 0) terminal.Say("query.empty");
        else terminal.Results.Write(table(Items, terminal.Texts));
        if (!json && Relaxed && Items.Count > 0) terminal.Say("query.relaxed");
        if (!json && Next is not null) terminal.Say("query.more");
    }
}
