using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Annotating;
using Marsad.Cli.Commands;
using Marsad.Search;
using Marsad.Training.Searching;
using Spectre.Console;

namespace Marsad.Cli.Evaluating;

/// <summary><c>marsad eval search</c>: how many judged queries have a relevant article among the first five, by kind.</summary>
internal static class EvalSearchCommand
{
    private const int Decimals = 4;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var folder = new Argument<string>("FOLDER") { Description = terminal.Texts["help.evalSearchFolder"] };
        var errors = new Option<bool>("--errors") { Description = terminal.Texts["help.evalErrors"] };
        var command = new Command("search", terminal.Texts["help.evalSearch"]) { folder, errors };
        command.SetAction(parsed =>
        {
            var sets = Run(parsed.GetValue(folder)!, terminal);
            if (parsed.GetValue(shared.Json)) terminal.WriteJson(Json(sets, parsed.GetValue(errors)));
            else Show(sets, parsed.GetValue(errors), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<JudgedAnswers> Run(string folder, Terminal terminal)
    {
        if (!Directory.Exists(folder)) throw new CommandFailure("files.missing", folder);
        var options = ReaderChoice.Of(terminal.Surroundings);
        try
        {
            return JudgedSearch.Read(folder).Rank(new ArticleReader(options), new SearchNames(options.Knowledge));
        }
        catch (InvalidDataException wrong)
        {
            throw new CommandFailure("eval.badSpec", wrong.Message);
        }
    }

    private static object Json(IReadOnlyList<JudgedAnswers> sets, bool errors) => new
    {
        kinds = sets.SelectMany(set => JudgedScore.Of(set.Answers).Select(score =>
            new { set = set.Set, score.Kind, score.Queries, score.Successes, success = Math.Round(score.Success, Decimals), recall = Math.Round(score.Recall, Decimals) })),
        errors = errors ? Wrong(sets) : null,
    };

    private static void Show(IReadOnlyList<JudgedAnswers> sets, bool errors, Terminal terminal)
    {
        var table = TableShape.Of(terminal.Texts, "column.source", "column.ok", "column.rate", "column.recall");
        foreach (var set in sets)
            foreach (var score in JudgedScore.Of(set.Answers))
                table.AddRow(TableShape.Cells($"{set.Set}: {score.Kind ?? terminal.Texts["eval.mean"]}", $"{score.Successes}/{score.Queries}", Percent(score.Success), Percent(score.Recall)));
        terminal.Results.Write(table);
        if (!errors) return;
        foreach (var answer in Wrong(sets)) terminal.Surroundings.Out.WriteLine(answer);
    }

    // What is found but not all of it is worth a look too.
    private static IEnumerable<string> Wrong(IReadOnlyList<JudgedAnswers> sets) =>
        sets.SelectMany(set => set.Answers.Where(answer => !answer.IsSuccess || answer.Recall < 1).Select(answer => $"{set.Set}: {answer}"));

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
