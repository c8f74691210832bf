using System.CommandLine;
using Marsad.Names.Compiling;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad knowledge</c>: makes the tables of names that the library ships.</summary>
internal static class KnowledgeCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var from = new Argument<string>("FROM") { Description = terminal.Texts["help.knowledgeFrom"] };
        var output = new Option<string>("--out") { Description = terminal.Texts["help.knowledgeOut"], HelpName = "DIR", Required = true };
        var compile = new Command("compile", terminal.Texts["help.knowledgeCompile"]) { from, output };
        compile.SetAction(parsed => Compile(parsed.GetValue(from)!, parsed.GetValue(output)!, parsed.GetValue(shared.Json), terminal));
        return new Command("knowledge", terminal.Texts["help.knowledge"]) { compile };
    }

    private static int Compile(string from, string output, bool json, Terminal terminal)
    {
        if (!Directory.Exists(from)) throw new CommandFailure("files.missing", from);
        try
        {
            var rows = new KnowledgeCompiler(from).WriteTo(output);
            if (json) terminal.WriteJson(rows);
            else foreach (var (table, count) in rows) terminal.Print("knowledge.table", table, count);
            return ExitCode.Done;
        }
        catch (InvalidDataException wrong)
        {
            throw new CommandFailure("knowledge.wrong", wrong.Message);
        }
    }
}
