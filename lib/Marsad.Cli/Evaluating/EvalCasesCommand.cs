using System.CommandLine;
using Marsad.Cli.Annotating;
using Marsad.Cli.Commands;

namespace Marsad.Cli.Evaluating;

/// <summary><c>marsad eval times</c>, <c>numbers</c> and <c>stems</c>: how well short texts are read, by the source of the cases.</summary>
internal static class EvalCasesCommand
{
    private const string News = "news";
    private const string Future = "future";

    /// <summary>The cases are dialogue unless told otherwise, so a time without a year looks ahead.</summary>
    public static Command CreateTimes(Terminal terminal, SharedOptions shared)
    {
        var sense = new Option<string>("--sense") { Description = terminal.Texts["help.sense"], HelpName = News + "|" + Future, DefaultValueFactory = _ => Future };
        sense.AcceptOnlyFromAmong(News, Future);
        var command = Create("times", "help.evalTimes", terminal, shared, (rows, parsed) => Times(rows, LinesOf(terminal, parsed.GetValue(sense) == News ? TimeSense.News : TimeSense.Future)));
        command.Add(sense);
        return command;
    }

    public static Command CreateNumbers(Terminal terminal, SharedOptions shared) =>
        Create("numbers", "help.evalNumbers", terminal, shared, (rows, _) => Numbers(rows, LinesOf(terminal, TimeSense.Future)));

    public static Command CreateStems(Terminal terminal, SharedOptions shared) => Create("stems", "help.evalStems", terminal, shared, (rows, _) => Stems(rows));

    private static Command Create(string name, string help, Terminal terminal, SharedOptions shared, Func<IEnumerable<CaseRow>, ParseResult, IEnumerable<CaseResult>> score)
    {
        var folder = new Argument<string>("FOLDER") { Description = terminal.Texts["help.evalCaseFolder"] };
        var errors = new Option<bool>("--errors") { Description = terminal.Texts["help.evalErrors"] };
        var command = new Command(name, terminal.Texts[help]) { folder, errors };
        command.SetAction(parsed =>
        {
            var results = score(CaseFolder.Read(parsed.GetValue(folder)!), parsed).ToList();
            if (results.Count == 0) throw new CommandFailure("eval.empty", parsed.GetValue(folder)!);
            new CaseReport(results).Write(parsed.GetValue(shared.Json), parsed.GetValue(errors), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<CaseResult> Times(IEnumerable<CaseRow> rows, LineReader lines)
    {
        foreach (var row in rows)
        {
            if (TimeCase.Of(row) is { } judged)
                yield return new CaseResult(Marked(row, row.IsSoft), row, judged.IsRight(lines.Read(row.Id, row.Input, row.Reference ?? TimeCase.DefaultReference)));
            else if (ApartCase.Of(row) is { } apart)
                yield return new CaseResult(Marked(row with { Source = $"{row.Source} ({apart.Kind})" }, row.IsSoft), row, apart.IsRight(lines.Read(row.Id, row.Input, row.Reference)), IsApart: true);
        }
    }

    private static IEnumerable<CaseResult> Numbers(IEnumerable<CaseRow> rows, LineReader lines) =>
        from row in rows
        let wanted = NumberCase.Of(row)
        where wanted is not null
        select new CaseResult(Marked(row, row.IsSoft), row, wanted.Value.IsRight(lines.Read(row.Id, row.Input, published: null)));

    private static IEnumerable<CaseResult> Stems(IEnumerable<CaseRow> rows) =>
        rows.Select(row => new CaseResult(Marked(row, StemCase.IsUnclaimed(row)), row, StemCase.IsRight(row)));

    private static string Marked(CaseRow row, bool soft) => soft ? row.Source + "*" : row.Source;

    private static LineReader LinesOf(Terminal terminal, TimeSense sense) => new(new ArticleReader(ReaderChoice.Of(terminal.Surroundings) with { Sense = sense }), terminal.Surroundings.Clock);
}
