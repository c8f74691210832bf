using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Api;
using Marsad.Cli.Lists;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad export</c>: writes a list to a file, in a format for other programs.</summary>
internal static class ExportCommand
{
    private const string Unfinished = ".part";

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new Command("export", terminal.Texts["help.export"]);
        foreach (var list in AppLists.All) command.Add(Create(list, terminal, shared));
        return command;
    }

    private static Command Create(AppList list, Terminal terminal, SharedOptions shared)
    {
        var texts = terminal.Texts;
        var filters = new FilterOptions(list, texts);
        var format = new Option<string>("--format") { Description = texts["help.format"], HelpName = string.Join('|', list.Formats), Required = true };
        format.AcceptOnlyFromAmong([.. list.Formats]);
        var output = new Option<string>("--out") { Description = texts["help.exportOut"], HelpName = "FILE", Required = true };
        var limit = LimitOption.Create(texts, "help.exportLimit", int.MaxValue);
        var command = new Command(list.Name, texts[list.Help]) { format, output, limit };
        filters.AddTo(command);
        shared.AddAddress(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var api = shared.Open(parsed, terminal.Surroundings);
            var path = list.Path + QueryText.Of(
                [.. filters.Read(parsed), ("format", parsed.GetValue(format)), ("limit", parsed.GetValue(limit).ToString(CultureInfo.InvariantCulture))]);
            var (bytes, more) = await WriteAsync(api, path, parsed.GetValue(output)!, cancellationToken);
            terminal.Say("export.done", parsed.GetValue(output)!, bytes);
            if (more) terminal.Say("export.more");
            return ExitCode.Done;
        });
        return command;
    }

    // What breaks off leaves no file that looks whole.
    private static async Task<(long Bytes, bool More)> WriteAsync(MarsadApi api, string path, string file, CancellationToken cancellationToken)
    {
        try
        {
            bool more;
            await using (var part = File.Create(file + Unfinished)) more = await api.DownloadAsync(path, part, cancellationToken);
            File.Move(file + Unfinished, file, overwrite: true);
            return (new FileInfo(file).Length, more);
        }
        finally
        {
            File.Delete(file + Unfinished);
        }
    }
}
