using System.Text.Json.Nodes;

namespace Marsad.Functions.Formats;

/// <summary>A format that is one JSON object with the items in an array.</summary>
/// <param name="Head">Members before the array.</param>
/// <param name="Items">Name of the array.</param>
/// <param name="Next">Name of the member behind the array that holds the next answer's address; null for none.</param>
/// <param name="Address">Makes an address of a cursor.</param>
internal sealed record JsonListShape<T>(JsonObject Head, string Items, Func<T, JsonObject> Item, string? Next, Func<string, string> Address);
