using System.CommandLine;
using System.CommandLine.Invocation;

namespace Marsad.Cli.Commands;

/// <summary>Help in the user's language: the parser's own page speaks English alone.</summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    private const int Gap = 3;

    /// <summary>Help is wanted most when the command line is not complete.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult, terminal.Surroundings.Out);
        return ExitCode.Done;
    }

    public void Write(ParseResult parsed, TextWriter output)
    {
        var command = parsed.CommandResult.Command;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(terminal.Texts["help.usage"]);
        output.WriteLine("  " + Usage(command));
        Section(output, "help.commands", command.Subcommands.Select(inner => (inner.Name, inner.Description)));
        Section(output, "help.arguments", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(output, "help.options", OptionsOf(command).Select(option => (Label(option), option.Description)));
    }

    private string Usage(Command command)
    {
        var words = new List<string> { CommandTree.PathOf(command) };
        words.AddRange(command.Arguments.Select(Label));
        if (command.Subcommands.Count > 0) words.Add(terminal.Texts["help.commandWord"]);
        words.AddRange(command.Options.Where(option => option.Required).Select(Label));
        words.Add(terminal.Texts["help.optionsWord"]);
        return string.Join(' ', words);
    }

    private static string Label(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues > 0 ? name : "[" + name + "]";
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).Order(StringComparer.Ordinal));
        return option.HelpName is null ? names : names + " " + option.HelpName;
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var above = command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive);
        return command.Options.Concat(above).Distinct();
    }

    private void Section(TextWriter output, string title, IEnumerable<(string Label, string? Description)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0) return;
        var width = list.Max(row => row.Label.Length) + Gap;
        output.WriteLine();
        output.WriteLine(terminal.Texts[title]);
        foreach (var (label, description) in list) output.WriteLine("  " + label.PadRight(width) + description);
    }
}
