using System.CommandLine;
using Marsad.Cli.Local;
using Marsad.Names.Compiling;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad knowledge</c>: makes the tables of names that the library ships, and the image of them that it loads.</summary>
internal static class KnowledgeCommand
{
    private const string Tables = "lib/Marsad/Names/Data";

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var from = new Argument<string>("FROM") { Description = terminal.Texts["help.knowledgeFrom"] };
        var output = new Option<string>("--out") { Description = terminal.Texts["help.knowledgeOut"], HelpName = "DIR", Required = true };
        var compile = new Command("compile", terminal.Texts["help.knowledgeCompile"]) { from, output };
        compile.SetAction(parsed => Compile(parsed.GetValue(from)!, parsed.GetValue(output)!, parsed.GetValue(shared.Json), terminal));
        var folder = new Argument<string?>("DIR") { Description = terminal.Texts["help.knowledgeFolder"], Arity = ArgumentArity.ZeroOrOne };
        var pack = new Command("pack", terminal.Texts["help.knowledgePack"]) { folder };
        pack.SetAction(parsed => Checked(() => Pack(parsed.GetValue(folder) ?? Path.Combine(RepositoryFolder.Find(terminal.Surroundings.Variable), Tables), terminal)));
        return new Command("knowledge", terminal.Texts["help.knowledge"]) { compile, pack };
    }

    private static int Compile(string from, string output, bool json, Terminal terminal) => Checked(() =>
    {
        if (!Directory.Exists(from)) throw new CommandFailure("files.missing", from);
        var rows = new KnowledgeCompiler(from).WriteTo(output);
        if (json) terminal.WriteJson(rows);
        else foreach (var (table, count) in rows) terminal.Print("knowledge.table", table, count);
        return Pack(output, terminal);
    });

    private static int Pack(string folder, Terminal terminal)
    {
        if (!Directory.Exists(folder)) throw new CommandFailure("files.missing", folder);
        var image = KnowledgePacker.Pack(folder);
        File.WriteAllBytes(Path.Combine(folder, KnowledgePacker.FileName), image);
        terminal.Say("knowledge.packed", KnowledgePacker.FileName, image.Length);
        return ExitCode.Done;
    }

    private static int Checked(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (InvalidDataException wrong)
        {
            throw new CommandFailure("knowledge.wrong", wrong.Message);
        }
    }
}
