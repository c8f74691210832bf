using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Commands;
using Spectre.Console;

namespace Marsad.Cli.Evaluating;

/// <summary><c>marsad eval pages</c>: how well the pages of a folder are read.</summary>
internal static class EvalPagesCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var folder = new Argument<string>("FOLDER") { Description = terminal.Texts["help.evalFolder"] };
        var errors = new Option<bool>("--errors") { Description = terminal.Texts["help.evalErrors"] };
        var command = new Command("pages", terminal.Texts["help.evalPages"]) { folder, errors };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(shared.Json), parsed.GetValue(errors), terminal));
        return command;
    }

    private static int Run(string folder, bool json, bool errors, Terminal terminal)
    {
        var scores = new PageEvaluation(new ArticleReader(new ReaderOptions()), terminal.Surroundings.Clock).Run(folder).ToList();
        if (scores.Count == 0) throw new CommandFailure("eval.empty", folder);
        if (json) terminal.WriteJson(new { items = scores, mean = Mean(scores) });
        else Show(scores, errors, terminal);
        return ExitCode.Done;
    }

    private static object Mean(List<PageScore> scores) => new
    {
        precision = scores.Average(score => score.Precision),
        recall = scores.Average(score => score.Recall),
        f1 = scores.Average(score => score.F1),
        titles = scores.Count(score => score.Title == true),
        titlesExpected = scores.Count(score => score.Title is not null),
        dates = scores.Count(score => score.Date == true),
        datesExpected = scores.Count(score => score.Date is not null),
    };

    private static void Show(List<PageScore> scores, bool errors, Terminal terminal)
    {
        var table = TableShape.Of(terminal.Texts, "column.name", "column.precision", "column.recall", "column.f1", "column.title", "column.published");
        foreach (var score in scores)
            table.AddRow(TableShape.Cells(score.Page, Share(score.Precision), Share(score.Recall), Share(score.F1), Mark(score.Title), Mark(score.Date)));
        table.AddRow(TableShape.Cells(
            terminal.Texts["eval.mean"],
            Share(scores.Average(score => score.Precision)),
            Share(scores.Average(score => score.Recall)),
            Share(scores.Average(score => score.F1)),
            Tally(scores.Select(score => score.Title)),
            Tally(scores.Select(score => score.Date))));
        terminal.Results.Write(table);
        if (!errors) return;
        foreach (var score in scores.Where(score => score.F1 < 1))
            terminal.Print("eval.words", score.Page, string.Join(' ', score.Spurious), string.Join(' ', score.Missed));
    }

    private static string Share(double share) => share.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Mark(bool? right) => right switch { true => "\u2713", false => "\u2717", null => "" };

    private static string Tally(IEnumerable<bool?> marks) => marks.OfType<bool>().ToList() is var all ? $"{all.Count(right => right)}/{all.Count}" : "";
}
