using System.CommandLine;
using System.Text.Json;
using Marsad.Cli.Annotating;
using Marsad.Cli.Commands;

namespace Marsad.Cli.Evaluating;

/// <summary><c>marsad eval quotes</c>: in how many articles the speaker of the headline is among those to whom claims are attributed, headline read and unread.</summary>
internal static class EvalQuotesCommand
{
    private const string WithHeadline = "article";
    private const string BodyAlone = "body";

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var file = new Argument<string>("FILE") { Description = terminal.Texts["help.evalFile"] };
        var errors = new Option<bool>("--errors") { Description = terminal.Texts["help.evalErrors"] };
        var command = new Command("quotes", terminal.Texts["help.evalQuotes"]) { file, errors };
        command.SetAction(parsed =>
        {
            var lines = new LineReader(new ArticleReader(ReaderChoice.Of(terminal.Surroundings)), terminal.Surroundings.Clock);
            var results = QuoteCase.Read(parsed.GetValue(file)!).SelectMany(row => Judge(row, lines)).ToList();
            if (results.Count == 0) throw new CommandFailure("eval.empty", parsed.GetValue(file)!);
            new CaseReport(results).Write(parsed.GetValue(shared.Json), parsed.GetValue(errors), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<CaseResult> Judge(QuoteCase row, LineReader lines)
    {
        var shown = row.Row with { Json = JsonSerializer.SerializeToElement(new { expected = row.Speaker }) };
        yield return new CaseResult(WithHeadline, shown, row.IsRight(lines.Read(row.Row.Id, row.Content, row.Published, row.Title)));
        yield return new CaseResult(BodyAlone, shown, row.IsRight(lines.Read(row.Row.Id, row.Content, row.Published)));
    }
}
