using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Api;
using Marsad.Document;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad status</c>: how the app is, or where one upload stands.</summary>
internal static class StatusCommand
{
    private const int Newest = 20;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var id = new Argument<string?>("ID") { Description = terminal.Texts["help.id"], Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("status", terminal.Texts["help.status"]) { id };
        shared.AddAddress(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var api = shared.Open(parsed, terminal.Surroundings);
            var json = parsed.GetValue(shared.Json);
            if (parsed.GetValue(id) is { } asked) await ShowUploadAsync(api, asked, json, terminal, cancellationToken);
            else await ShowAppAsync(api, json, terminal, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task ShowAppAsync(MarsadApi api, bool json, Terminal terminal, CancellationToken cancellationToken)
    {
        var status = await api.GetStatusAsync(cancellationToken);
        var uploads = (await Listing.ReadAsync(api, "api/articles", [("order", "arrival")], Newest, null, cancellationToken)).Items;
        if (json)
        {
            terminal.WriteJson(new { status, uploads });
            return;
        }

        Print(status.Deserialize<StatusAnswer>(ArticleJson.Compact)!, terminal);
        if (uploads.Count == 0) terminal.Print("status.empty");
        else terminal.Results.Write(ArticleTable.Of(uploads, terminal.Texts));
    }

    private static void Print(StatusAnswer status, Terminal terminal)
    {
        terminal.Print("status.healthy", status.Engine.Parser, status.Engine.Annotator, status.Engine.Knowledge);
        terminal.Print("status.queues", status.Queues.Enrich, status.Queues.ParsePoison, status.Queues.EnrichPoison);
        if (status.NewestArrival is { } arrival) terminal.Print("status.arrival", Minute(arrival));
        if (status.NewestEnrichment is { } last) terminal.Print("status.enrichment", Minute(last.At), last.Path[(ArticleId.Container.Length + 1)..]);
        if (status.Uploads.ByState.Count > 0) terminal.Results.Write(States(status.Uploads, terminal.Texts));
    }

    private static Table States(CountAnswer uploads, Texts texts)
    {
        var table = TableShape.Of(texts, "column.state", "column.count");
        foreach (var (state, count) in uploads.ByState)
            table.AddRow(TableShape.Cells(texts.State(state), (uploads.AtLeast ? "≥ " : "") + count.ToString(CultureInfo.InvariantCulture)));
        return table;
    }

    private static string Minute(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    private static async Task ShowUploadAsync(MarsadApi api, string asked, bool json, Terminal terminal, CancellationToken cancellationToken)
    {
        var id = ArticleId.IsValid(asked) ? asked : ArticleId.FromName(asked);
        var found = await api.FindArticleAsync(id, cancellationToken) ?? throw new CommandFailure("status.unknown", asked);
        var article = found.Deserialize<ArticleAnswer>(ArticleJson.Compact)!;
        if (json) terminal.WriteJson(new { article.Id, article.Source?.Path, article.Outcome, article.Title, article.Status });
        else terminal.Results.Write(Describe(article, terminal.Texts));
    }

    private static Table Describe(ArticleAnswer article, Texts texts)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false }.AddColumns("", "");
        Add("column.id", article.Id);
        Add("column.name", article.Source?.Path);
        Add("column.state", texts.State(article.Status.State));
        Add("column.outcome", texts.Outcome(article.Outcome));
        Add("column.reason", texts.Language == Language.Arabic ? article.Status.Reason?.Ar : article.Status.Reason?.En);
        Add("column.attempt", article.Status.Attempt.ToString(CultureInfo.InvariantCulture));
        Add("column.title", article.Title);
        Add("column.updated", article.Status.UpdatedAt?.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        return table;

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value)) table.AddRow(TableShape.Cells(texts[key], value));
        }
    }
}
