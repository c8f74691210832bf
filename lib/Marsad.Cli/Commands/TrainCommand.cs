using System.CommandLine;
using Marsad.Training;
using Marsad.Training.Corpora;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad train</c>: makes the models that the library ships.</summary>
internal static class TrainCommand
{
    private const string DefaultFolder = "../shared/data/ner";
    private const string DefaultText = DefaultFolder + "/unlabelled/ant.txt.xz";
    private const string DefaultStems = "lib/Marsad/Search/Data/common_stems.tsv";
    private const string DefaultOutput = "lib/Marsad/Names/Tagging/names.model";

    public static Command Create(Terminal terminal) => new("train", terminal.Texts["help.train"]) { CreateNames(terminal), CreateStems(terminal) };

    private static Command CreateNames(Terminal terminal)
    {
        var folder = new Option<string>("--ner") { Description = terminal.Texts["help.trainFolder"], HelpName = "DIR", DefaultValueFactory = _ => DefaultFolder };
        var without = new Option<string[]>("--without") { Description = terminal.Texts["help.trainWithout"], HelpName = "CORPUS" };
        without.AcceptOnlyFromAmong([.. CorpusFolder.Names]);
        var output = new Option<string>("--out") { Description = terminal.Texts["help.trainOut"], HelpName = "FILE", DefaultValueFactory = _ => DefaultOutput };
        var apart = new Option<int?>("--apart") { Description = terminal.Texts["help.trainApart"], HelpName = "TENTH" };
        apart.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > NameTraining.Parts - 1) result.AddError(terminal.Texts["train.badTenth"]);
        });
        var command = new Command("names", terminal.Texts["help.trainNames"]) { folder, without, output, apart };
        command.SetAction(parsed => Run(
            new TrainingOptions
            {
                Folder = parsed.GetValue(folder)!,
                Without = parsed.GetValue(without)!.ToHashSet(StringComparer.Ordinal),
                KeptApart = parsed.GetValue(apart),
            },
            parsed.GetValue(output)!,
            terminal));
        return command;
    }

    private static Command CreateStems(Terminal terminal)
    {
        var text = new Option<string>("--text") { Description = terminal.Texts["help.trainText"], HelpName = "FILE", DefaultValueFactory = _ => DefaultText };
        var output = new Option<string>("--out") { Description = terminal.Texts["help.trainStemsOut"], HelpName = "FILE", DefaultValueFactory = _ => DefaultStems };
        var command = new Command("stems", terminal.Texts["help.trainStems"]) { text, output };
        command.SetAction(parsed => Checked(() =>
        {
            var table = CommonStemCount.Run(parsed.GetValue(text)!);
            File.WriteAllText(parsed.GetValue(output)!, table);
            terminal.Print("train.stems", parsed.GetValue(output)!, table.Count(c => c == '\n') - CommonStemCount.HeaderLines);
        }));
        return command;
    }

    private static int Run(TrainingOptions options, string output, Terminal terminal) => Checked(() =>
    {
        var model = NameTraining.Run(options, terminal.SayLine);
        File.WriteAllBytes(output, model);
        terminal.Print("train.done", output, model.Length);
    });

    private static int Checked(Action command)
    {
        try
        {
            command();
            return ExitCode.Done;
        }
        catch (InvalidDataException wrong)
        {
            throw new CommandFailure("train.badCorpus", wrong.Message);
        }
    }
}
