using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Annotating;
using Marsad.Cli.Commands;
using Marsad.Training.Assertions;
using Marsad.Training.Scoring;
using Spectre.Console;

namespace Marsad.Cli.Evaluating;

/// <summary><c>marsad eval assertions</c>: how well claims, quantities and events of written sentences are found, by phenomenon and layer.</summary>
internal static class EvalAssertionsCommand
{
    private const int Decimals = 4;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var paths = new Argument<string[]>("PATH") { Description = terminal.Texts["help.evalSpecs"], Arity = ArgumentArity.OneOrMore };
        var errors = new Option<bool>("--errors") { Description = terminal.Texts["help.evalErrors"] };
        var command = new Command("assertions", terminal.Texts["help.evalAssertions"]) { paths, errors };
        command.SetAction(parsed =>
        {
            var report = Run(parsed.GetValue(paths)!, terminal);
            if (parsed.GetValue(shared.Json)) terminal.WriteJson(Json(report, parsed.GetValue(errors)));
            else Show(report, parsed.GetValue(errors), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static AssertionReport Run(string[] paths, Terminal terminal)
    {
        if (Array.Find(paths, path => !Path.Exists(path)) is { } missing) throw new CommandFailure("files.missing", missing);
        try
        {
            var report = new AssertionEvaluation(new ArticleReader(ReaderChoice.Of(terminal.Surroundings))).Run(paths);
            return report.Sentences > 0 ? report : throw new CommandFailure("eval.empty", string.Join(' ', paths));
        }
        catch (InvalidDataException wrong)
        {
            throw new CommandFailure("eval.badSpec", wrong.Message);
        }
    }

    private static object Json(AssertionReport report, bool errors) => new
    {
        report.Sentences,
        total = Json(report.Total),
        phenomena = report.Phenomena.Select(row => new { row.Phenomenon, row.Sentences, layers = Json(row.Layers) }),
        errors = errors ? report.Errors : null,
    };

    private static object Json(IReadOnlyList<LayerScore> layers) => layers.ToDictionary(
        row => row.Layer,
        row => new
        {
            row.Score.Expected,
            row.Score.Found,
            row.Score.Right,
            precision = Math.Round(row.Score.Precision, Decimals),
            recall = Math.Round(row.Score.Recall, Decimals),
            f1 = Math.Round(row.Score.F1, Decimals),
        },
        StringComparer.Ordinal);

    private static void Show(AssertionReport report, bool errors, Terminal terminal)
    {
        var table = TableShape.Of(terminal.Texts, "column.phenomenon", "column.layer", "column.precision", "column.recall", "column.f1", "column.ok");
        foreach (var phenomenon in report.Phenomena)
            foreach (var layer in phenomenon.Layers.Where(layer => !layer.Layer.Contains('.', StringComparison.Ordinal))) Add(table, phenomenon.Phenomenon, layer);
        foreach (var layer in report.Total) Add(table, terminal.Texts["eval.mean"], layer);
        terminal.Results.Write(table);
        if (!errors) return;
        foreach (var error in report.Errors) terminal.Print("eval.assertionError", error.Phenomenon, error.Layer, error.Sentence, error.Expected ?? "-", error.Found ?? "-");
    }

    private static void Add(Table table, string phenomenon, LayerScore row) => table.AddRow(TableShape.Cells(
        phenomenon, row.Layer, Percent(row.Score, row.Score.Precision), Percent(row.Score, row.Score.Recall), Percent(row.Score, row.Score.F1),
        string.Create(CultureInfo.InvariantCulture, $"{row.Score.Right}/{row.Score.Expected}")));

    // Where nothing was expected and nothing found there is no share to tell.
    private static string Percent(TypeScore score, double share) => score.Expected + score.Found == 0 ? "" : (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}
