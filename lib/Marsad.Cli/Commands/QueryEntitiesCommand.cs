using System.CommandLine;
using System.Text.Json;
using Marsad.Document;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad query entities</c>.</summary>
internal static class QueryEntitiesCommand
{
    private static readonly string[] Types = [.. Enum.GetValues<EntityType>().Select(type => JsonSerializer.Serialize(type, ArticleJson.Compact).Trim('"'))];

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var texts = terminal.Texts;
        var name = new Option<string?>("--q") { Description = texts["help.q"], HelpName = texts["help.nameWord"] };
        var type = new Option<string?>("--type") { Description = texts["help.type"], HelpName = string.Join('|', Types) };
        type.AcceptOnlyFromAmong(Types);
        var country = new Option<string?>("--country") { Description = texts["help.country"], HelpName = "CC" };
        var fuzzy = new Option<bool?>("--fuzzy") { Description = texts["help.fuzzy"], HelpName = "true|false" };
        var extent = new ExtentOptions(texts);
        var command = new Command("entities", texts["help.queryEntities"]) { name, type, country, fuzzy };
        extent.AddTo(command);
        shared.AddAddress(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var api = shared.Open(parsed, terminal.Surroundings);
            var isFuzzy = parsed.GetValue(fuzzy) switch { true => "true", false => "false", null => null };
            (string, string?)[] filter = [("q", parsed.GetValue(name)), ("type", parsed.GetValue(type)), ("country", parsed.GetValue(country)), ("fuzzy", isFuzzy)];
            var listing = await Listing.ReadAsync(api, "api/entities", filter, extent.Read(parsed), cancellationToken);
            listing.Write(parsed.GetValue(shared.Json), EntityTable.Of, terminal);
            return ExitCode.Done;
        });
        return command;
    }
}
