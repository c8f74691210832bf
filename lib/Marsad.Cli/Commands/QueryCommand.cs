using System.CommandLine;
using Marsad.Cli.Lists;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad query</c>: asks a running app for a list.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new Command("query", terminal.Texts["help.query"]);
        foreach (var list in AppLists.All) command.Add(Create(list, terminal, shared));
        return command;
    }

    private static Command Create(AppList list, Terminal terminal, SharedOptions shared)
    {
        var filters = new FilterOptions(list, terminal.Texts);
        var extent = new ExtentOptions(terminal.Texts);
        var command = new Command(list.Name, terminal.Texts[list.Help]);
        filters.AddTo(command);
        extent.AddTo(command);
        shared.AddAddress(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var api = shared.Open(parsed, terminal.Surroundings);
            var listing = await Listing.ReadAsync(api, list.Path, filters.Read(parsed), extent.Read(parsed), null, cancellationToken);
            listing.Write(parsed.GetValue(shared.Json), list.Table, terminal);
            return ExitCode.Done;
        });
        return command;
    }
}
