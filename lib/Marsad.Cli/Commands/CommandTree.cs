using System.CommandLine;
using System.CommandLine.Help;
using Marsad.Cli.Annotating;
using Marsad.Cli.Fuzzing;

namespace Marsad.Cli.Commands;

/// <summary>All commands.</summary>
internal static class CommandTree
{
    public const string Name = "marsad";

    public static RootCommand Create(Terminal terminal)
    {
        var shared = new SharedOptions(terminal.Texts);
        var root = new RootCommand(terminal.Texts["help.marsad"])
        {
            AnnotateCommand.Create(terminal, shared),
            ExplainCommand.Create(terminal, shared),
            UpCommand.Create(terminal, shared),
            UploadCommand.Create(terminal, shared),
            QueryCommand.Create(terminal, shared),
            ExportCommand.Create(terminal, shared),
            WatchCommand.Create(terminal, shared),
            McpCommand.Create(terminal, shared),
            StatusCommand.Create(terminal, shared),
            KnowledgeCommand.Create(terminal, shared),
            TrainCommand.Create(terminal),
            EvalCommand.Create(terminal, shared),
            FuzzCommand.Create(terminal, shared),
            VersionCommand.Create(terminal, shared),
        };
        root.Options.Remove(root.Options.OfType<VersionOption>().Single()); // the command says more
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = terminal.Texts["help.help"];
        help.Action = new HelpPage(terminal);
        root.Add(shared.Json);
        root.Add(shared.Language);
        AskForMore(root, terminal);
        return root;
    }

    /// <summary>How the user writes a command, from <c>marsad</c> on.</summary>
    public static string PathOf(Command command)
    {
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? Name : PathOf(parent) + " " + command.Name;
    }

    // A command that only holds others shows them; alone it is no complete command line.
    private static void AskForMore(Command command, Terminal terminal)
    {
        if (command.Subcommands.Count > 0)
        {
            command.SetAction(parsed =>
            {
                new HelpPage(terminal).Write(parsed, terminal.Surroundings.Error);
                return ExitCode.WrongCommandLine;
            });
        }

        foreach (var inner in command.Subcommands) AskForMore(inner, terminal);
    }
}
