using System.CommandLine;
using Marsad.Cli.Commands;

namespace Marsad.Cli.Annotating;

/// <summary><c>marsad explain</c>: what is read in a sentence, and by which rules.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var texts = terminal.Texts;
        var sentence = new Argument<string>("TEXT") { Description = texts["help.sentence"] };
        var title = new Option<string?>("--title") { Description = texts["help.sentenceTitle"], HelpName = "TEXT" };
        var published = new Option<string?>("--published") { Description = texts["help.published"], HelpName = "yyyy-MM-dd" };
        var command = new Command("explain", texts["help.explain"]) { sentence, title, published };
        command.SetAction((parsed, _) =>
        {
            var reader = new LineReader(new ArticleReader(ReaderChoice.Of(terminal.Surroundings)), TimeProvider.System);
            var explanation = reader.Explain("explain", parsed.GetValue(sentence)!, parsed.GetValue(published), parsed.GetValue(title));
            if (parsed.GetValue(shared.Json)) terminal.WriteJson(explanation);
            else new ExplanationPage(terminal).Write(explanation);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
