using System.Text.Json;
using Spectre.Console;

namespace Marsad.Cli.Lists;

/// <summary>A list of the app: what narrows it, how people see it, and in which formats it can be exported.</summary>
/// <param name="Name">Last part of its address, and what commands call it.</param>
/// <param name="Help">Key of its description.</param>
/// <param name="Tool">What assistants call the query.</param>
internal sealed record AppList(
    string Name, string Help, string Tool, Func<IEnumerable<JsonElement>, Texts, Table> Table, IReadOnlyList<AppFilter> Filters, IReadOnlyList<string> Formats)
{
    public string Path => "api/" + Name;
}
