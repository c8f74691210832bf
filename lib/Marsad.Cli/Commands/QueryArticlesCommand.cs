using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad query articles</c>.</summary>
internal static class QueryArticlesCommand
{
    private static readonly string[] States = ["received", "parsed", "enriched", "unpacked", "failed", "gone"];

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var texts = terminal.Texts;
        var entity = new Option<string?>("--entity") { Description = texts["help.entity"], HelpName = "ID" };
        var outlet = new Option<string?>("--outlet") { Description = texts["help.outlet"], HelpName = "ID" };
        var from = new Option<string?>("--from") { Description = texts["help.from"], HelpName = "yyyy-MM-dd" };
        var to = new Option<string?>("--to") { Description = texts["help.to"], HelpName = "yyyy-MM-dd" };
        var status = new Option<string?>("--status") { Description = texts["help.state"], HelpName = string.Join('|', States) };
        status.AcceptOnlyFromAmong(States);
        var extent = new ExtentOptions(texts);
        var command = new Command("articles", texts["help.queryArticles"]) { entity, outlet, from, to, status };
        extent.AddTo(command);
        shared.AddAddress(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var api = shared.Open(parsed, terminal.Surroundings);
            (string, string?)[] filter = [
                ("entity", parsed.GetValue(entity)), ("outlet", parsed.GetValue(outlet)),
                ("from", parsed.GetValue(from)), ("to", parsed.GetValue(to)), ("status", parsed.GetValue(status))];
            var listing = await Listing.ReadAsync(api, "api/articles", filter, extent.Read(parsed), cancellationToken);
            listing.Write(parsed.GetValue(shared.Json), ArticleTable.Of, terminal);
            return ExitCode.Done;
        });
        return command;
    }
}
