using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Lists;
using Marsad.Cli.Watching;
using Marsad.Document;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad watch</c>: a saved search that shows what is new since it was last run.</summary>
internal static class WatchCommand
{
    private const string Units = "smh";

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new Command("watch", terminal.Texts["help.watch"]);
        foreach (var list in AppLists.All) command.Add(Create(list, terminal, shared));
        return command;
    }

    private static Command Create(AppList list, Terminal terminal, SharedOptions shared)
    {
        var texts = terminal.Texts;
        var filters = new FilterOptions(list, texts);
        var name = new Option<string>("--name") { Description = texts["help.watchName"], HelpName = "NAME", Required = true };
        var file = new Option<string>("--file") { Description = texts["help.watchFile"], HelpName = "FILE", DefaultValueFactory = _ => SavedSearches.DefaultPath };
        var every = new Option<string?>("--every") { Description = texts["help.watchEvery"], HelpName = "60s|5m|1h" };
        every.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Pause(result.Tokens[0].Value) is null) result.AddError(texts["commandLine.every"]);
        });
        var command = new Command(list.Name, texts[list.Help]) { name, file, every };
        filters.AddTo(command);
        shared.AddAddress(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var api = shared.Open(parsed, terminal.Surroundings);
            var searches = new SavedSearches(parsed.GetValue(file)!);
            var run = new SearchRun(api, searches);
            var given = filters.Read(parsed).Where(filter => filter.Value is not null).ToDictionary(filter => filter.Name, filter => filter.Value!, StringComparer.Ordinal);
            var pause = Pause(parsed.GetValue(every));
            while (true)
            {
                try
                {
                    using var alone = searches.Lock();
                    var search = Search(searches.Find(parsed.GetValue(name)!), list, given);
                    Show(await run.LookAsync(parsed.GetValue(name)!, list, search, cancellationToken), list, parsed.GetValue(shared.Json), terminal);
                }
                catch (PassingFailure failure) when (pause is not null)
                {
                    terminal.SayLine(failure.Sentence(terminal.Texts));
                    terminal.Say("watch.again", parsed.GetValue(every)!);
                }

                if (pause is not { } time) return ExitCode.Done;
                await Task.Delay(time, terminal.Surroundings.Clock, cancellationToken);
            }
        });
        return command;
    }

    // Without filters a saved search goes on; others begin a new one under the name.
    private static SavedSearch Search(SavedSearch? saved, AppList list, Dictionary<string, string> given)
    {
        var goesOn = saved is not null && saved.List == list.Name && (given.Count == 0 || (given.Count == saved.Filter.Count && !given.Except(saved.Filter).Any()));
        return goesOn ? saved! : new SavedSearch { List = list.Name, Filter = given };
    }

    private static void Show(IReadOnlyList<JsonElement> items, AppList list, bool json, Terminal terminal)
    {
        if (json) foreach (var item in items) terminal.Surroundings.Out.WriteLine(JsonSerializer.Serialize(item, ArticleJson.Compact));
        else if (items.Count > 0) terminal.Results.Write(list.Table(items, terminal.Texts));
        else terminal.Say("watch.nothing");
    }

    // 60s; null for what is no time.
    private static TimeSpan? Pause(string? text)
    {
        if (text is null || text.Length < 2 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return null;
        return Units.IndexOf(text[^1], StringComparison.Ordinal) switch
        {
            0 => TimeSpan.FromSeconds(number),
            1 => TimeSpan.FromMinutes(number),
            2 => TimeSpan.FromHours(number),
            _ => null,
        };
    }
}
