using System.Text.Json;

namespace Marsad.Cli.Api;

/// <summary>One page of a list, as the app wrote it.</summary>
/// <param name="Items">May be empty although more follows.</param>
/// <param name="Next">Cursor of the next page; null at the end.</param>
/// <param name="Relaxed">Whether the items lack a word of the query, because nothing has all.</param>
internal sealed record ApiPage(IReadOnlyList<JsonElement> Items, string? Next, bool Relaxed = false);
