using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Annotating;
using Marsad.Cli.Commands;

namespace Marsad.Cli.Evaluating;

/// <summary><c>marsad eval places</c>: how many names of places mean the right record; a pair is right when both of its contexts are.</summary>
internal static class EvalPlacesCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var file = new Argument<string>("FILE") { Description = terminal.Texts["help.evalFile"] };
        var errors = new Option<bool>("--errors") { Description = terminal.Texts["help.evalErrors"] };
        var command = new Command("places", terminal.Texts["help.evalPlaces"]) { file, errors };
        command.SetAction(parsed =>
        {
            var lines = new LineReader(new ArticleReader(ReaderChoice.Of(terminal.Surroundings)), terminal.Surroundings.Clock);
            var results = PlaceCase.Read(parsed.GetValue(file)!).GroupBy(row => row.Pair.Length > 0 ? row.Set + row.Pair : row.Line.ToString(CultureInfo.InvariantCulture)).Select(group => Judge([.. group], lines)).ToList();
            if (results.Count == 0) throw new CommandFailure("eval.empty", parsed.GetValue(file)!);
            new CaseReport(results).Write(parsed.GetValue(shared.Json), parsed.GetValue(errors), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static CaseResult Judge(IReadOnlyList<PlaceCase> cases, LineReader lines)
    {
        var wrong = cases.FirstOrDefault(row => !row.IsRight(lines.Read(row.Line.ToString(CultureInfo.InvariantCulture), row.Sentence, published: null)));
        var shown = wrong ?? cases[0];
        var expected = JsonSerializer.SerializeToElement(new { expected = $"{shown.Name} {shown.Id}" });
        return new CaseResult(shown.Set, new CaseRow(shown.Set, FormattableString.Invariant($"{shown.Set}#{shown.Line}"), shown.Sentence, expected), wrong is null);
    }
}
