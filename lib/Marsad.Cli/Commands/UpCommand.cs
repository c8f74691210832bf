using System.CommandLine;
using Marsad.Cli.Api;
using Marsad.Cli.Files;
using Marsad.Cli.Following;
using Marsad.Cli.Local;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad up</c>: storage and app on this machine, with files to begin with.</summary>
internal static class UpCommand
{
    private const int LargestPort = 65535;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var texts = terminal.Texts;
        var paths = new Argument<string[]>("PATH") { Description = texts["help.upPaths"], Arity = ArgumentArity.ZeroOrMore };
        var once = new Option<bool>("--once") { Description = texts["help.once"] };
        var port = new Option<int>("--port") { Description = texts["help.port"], HelpName = "N", DefaultValueFactory = _ => AppAddress.DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var number) && number is > 0 and <= LargestPort))
                result.AddError(texts["commandLine.port"]);
        });
        var command = new Command("up", texts["help.up"]) { paths, once, port };
        command.SetAction((parsed, cancellationToken) =>
        {
            var wish = new Wish(parsed.GetValue(paths) ?? [], parsed.GetValue(once), parsed.GetValue(port), parsed.GetValue(shared.Json));
            return RunAsync(wish, terminal, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Wish wish, Terminal terminal, CancellationToken cancellationToken)
    {
        var files = wish.Paths.Count == 0 ? [] : InputFiles.Find(wish.Paths);
        var folders = new LocalFolders(RepositoryFolder.Find(terminal.Surroundings.Variable));
        var address = AppAddress.OfPort(wish.Port);
        using var api = new MarsadApi(address, terminal.Surroundings.Http());

        // Disposed in reverse: the app ends before the storage that it needs to finish its work.
        await using var storage = await new StorageEmulator(folders, terminal).EnsureAsync(cancellationToken);
        await new AppBuild(folders, terminal).EnsureAsync(cancellationToken);
        await using var app = await new FunctionsApp(folders, terminal).StartAsync(wish.Port, api, cancellationToken);
        terminal.Say("up.ready", address.Root);

        var code = await UploadAsync(files, api, wish.Json, terminal, cancellationToken);
        if (!wish.Once) code = await StayAsync(app, folders.AppLog(wish.Port), terminal, cancellationToken);
        terminal.Say("up.stops");
        return code;
    }

    private static async Task<int> UploadAsync(
        IReadOnlyList<InputFile> files, MarsadApi api, bool json, Terminal terminal, CancellationToken cancellationToken)
    {
        if (files.Count == 0) return ExitCode.Done;
        var fates = await new UploadRun(api, terminal).RunAsync(files, wait: true, cancellationToken);
        return FateReport.Write(fates, json, awaited: true, terminal);
    }

    private static async Task<int> StayAsync(OwnedProcess app, string log, Terminal terminal, CancellationToken cancellationToken)
    {
        terminal.Say("up.stays");
        try
        {
            await app.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done; // Ctrl-C is how it is meant to end
        }

        throw new CommandFailure("up.appEnded", log);
    }

    private sealed record Wish(IReadOnlyList<string> Paths, bool Once, int Port, bool Json);
}
