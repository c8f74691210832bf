using System.CommandLine;
using System.Text.Json;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad query events</c>, <c>claims</c> and <c>figures</c>: lists of what articles assert.</summary>
internal static class QueryAssertionsCommand
{
    private const string Id = "ID";
    private const string Flag = "true|false";
    private const string Day = "yyyy-MM-dd";

    public static Command Events(Terminal terminal, SharedOptions shared) => Create(
        terminal, shared, new Command("events", terminal.Texts["help.queryEvents"]), EventTable.Of,
        ("type", "TYPE", "help.eventType"), ("mode", "MODE", "help.mode"), ("actor", Id, "help.actor"), ("recipient", Id, "help.recipient"), ("place", Id, "help.place"),
        ("negated", Flag, "help.negated"), ("hypothetical", Flag, "help.hypothetical"));

    public static Command Claims(Terminal terminal, SharedOptions shared) => Create(
        terminal, shared, new Command("claims", terminal.Texts["help.queryClaims"]), ClaimTable.Of,
        ("speaker", Id, "help.speaker"), ("about", Id, "help.about"), ("anonymous", Flag, "help.anonymous"), ("kind", "direct|indirect|mixed", "help.kind"));

    public static Command Figures(Terminal terminal, SharedOptions shared) => Create(
        terminal, shared, new Command("figures", terminal.Texts["help.queryFigures"]), FigureTable.Of, ("unit", "UNIT", "help.unit"), ("least", "N", "help.least"));

    private static Command Create(
        Terminal terminal, SharedOptions shared, Command command, Func<IEnumerable<JsonElement>, Texts, Table> table, params (string Name, string Value, string Help)[] filters)
    {
        (string Name, string Value, string Help)[] all = [.. filters, ("from", Day, "help.from"), ("to", Day, "help.to")];
        var options = all.Select(filter => (filter.Name, Option: new Option<string?>("--" + filter.Name) { Description = terminal.Texts[filter.Help], HelpName = filter.Value })).ToList();
        foreach (var (_, option) in options) command.Add(option);
        var extent = new ExtentOptions(terminal.Texts);
        extent.AddTo(command);
        shared.AddAddress(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var api = shared.Open(parsed, terminal.Surroundings);
            var filter = options.Select(option => (option.Name, parsed.GetValue(option.Option))).ToList();
            var listing = await Listing.ReadAsync(api, "api/" + command.Name, filter, extent.Read(parsed), cancellationToken);
            listing.Write(parsed.GetValue(shared.Json), table, terminal);
            return ExitCode.Done;
        });
        return command;
    }
}
