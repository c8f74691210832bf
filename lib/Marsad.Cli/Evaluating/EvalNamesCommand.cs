using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Commands;
using Marsad.Training.Scoring;
using Spectre.Console;

namespace Marsad.Cli.Evaluating;

/// <summary><c>marsad eval names</c>: how well names are found in files of words and tags.</summary>
internal static class EvalNamesCommand
{
    private const int Decimals = 4;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var files = new Argument<string[]>("FILE") { Description = terminal.Texts["help.evalNamesFile"], Arity = ArgumentArity.OneOrMore };
        var model = new Option<string>("--model") { Description = terminal.Texts["help.evalModel"], HelpName = "FILE" };
        var errors = new Option<bool>("--errors") { Description = terminal.Texts["help.evalErrors"] };
        var command = new Command("names", terminal.Texts["help.evalNames"]) { files, model, errors };
        command.SetAction(parsed =>
        {
            var reports = Run(parsed.GetValue(files)!, parsed.GetValue(model));
            if (parsed.GetValue(shared.Json)) terminal.WriteJson(reports.Select(report => Json(report, parsed.GetValue(errors))));
            else reports.ForEach(report => Show(report, parsed.GetValue(errors), terminal));
            return ExitCode.Done;
        });
        return command;
    }

    private static List<NameReport> Run(string[] files, string? model)
    {
        foreach (var file in model is null ? files : [.. files, model])
            if (!File.Exists(file)) throw new CommandFailure("files.missing", file);
        try
        {
            var evaluation = model is null ? NameEvaluation.OfShipped() : NameEvaluation.Of(File.ReadAllBytes(model));
            return [.. files.Select(evaluation.Run)];
        }
        catch (InvalidDataException wrong)
        {
            throw new CommandFailure("eval.badNames", wrong.Message);
        }
    }

    private static object Json(NameReport report, bool errors) => new
    {
        report.File,
        report.Sentences,
        report.Words,
        alone = report.Alone.Select(Json),
        document = report.Document.Select(Json),
        errors = errors ? report.Errors : null,
    };

    private static object Json(NamedScore row) => new
    {
        row.Type,
        row.Score.Expected,
        row.Score.Found,
        row.Score.Right,
        precision = Math.Round(row.Score.Precision, Decimals),
        recall = Math.Round(row.Score.Recall, Decimals),
        f1 = Math.Round(row.Score.F1, Decimals),
    };

    private static void Show(NameReport report, bool errors, Terminal terminal)
    {
        terminal.Print("eval.namesFile", report.File, report.Sentences, report.Words);
        foreach (var (title, rows) in new[] { ("eval.namesAlone", report.Alone), ("eval.namesDocument", report.Document) })
        {
            terminal.Print(title);
            var table = TableShape.Of(terminal.Texts, "column.type", "column.precision", "column.recall", "column.f1");
            foreach (var row in rows) table.AddRow(TableShape.Cells(row.Type, Percent(row.Score.Precision), Percent(row.Score.Recall), Percent(row.Score.F1)));
            terminal.Results.Write(table);
        }

        if (!errors) return;
        foreach (var error in report.Errors) terminal.Print("eval.namesError", report.File, error.Sentence, error.Words, error.Expected ?? "O", error.Found ?? "O");
    }

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);
}
