using System.CommandLine;
using Marsad.Cli.Annotating;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad version</c>: versions of the command and of the rules and data it reads with.</summary>
internal static class VersionCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new Command("version", terminal.Texts["help.version"]);
        command.SetAction(parsed =>
        {
            var version = typeof(VersionCommand).Assembly.GetName().Version!.ToString(fieldCount: 3);
            var engine = new ArticleReader(ReaderChoice.Of(terminal.Surroundings)).Engine;
            if (parsed.GetValue(shared.Json)) terminal.WriteJson(new { version, engine });
            else terminal.Print("version.line", version, engine.Parser, engine.Annotator, engine.Knowledge);
            return ExitCode.Done;
        });
        return command;
    }
}
