using System.CommandLine;
using Marsad.Cli.Files;
using Marsad.Cli.Following;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad upload</c>: gives files to a running app.</summary>
internal static class UploadCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var paths = new Argument<string[]>("PATH") { Description = terminal.Texts["help.paths"], Arity = ArgumentArity.OneOrMore };
        var wait = new Option<bool>("--wait") { Description = terminal.Texts["help.wait"] };
        var command = new Command("upload", terminal.Texts["help.upload"]) { paths, wait };
        shared.AddAddress(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var files = InputFiles.Find(parsed.GetValue(paths)!);
            using var api = shared.Open(parsed, terminal.Surroundings);
            await api.GetHealthAsync(cancellationToken); // one sentence now rather than one a file
            var fates = await new UploadRun(api, terminal).RunAsync(files, parsed.GetValue(wait), cancellationToken);
            return FateReport.Write(fates, parsed.GetValue(shared.Json), parsed.GetValue(wait), terminal);
        });
        return command;
    }
}
