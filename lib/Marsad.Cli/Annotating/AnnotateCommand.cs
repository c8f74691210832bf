using System.CommandLine;
using Marsad.Cli.Commands;

namespace Marsad.Cli.Annotating;

/// <summary><c>marsad annotate</c>: reads files with the library, without app and storage.</summary>
internal static class AnnotateCommand
{
    private const string News = "news";
    private const string Future = "future";

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var texts = terminal.Texts;
        var paths = new Argument<string[]>("PATH") { Description = texts["help.paths"], Arity = ArgumentArity.ZeroOrMore };
        var lines = new Option<string?>("--jsonl") { Description = texts["help.jsonl"], HelpName = "FILE" };
        var output = new Option<string?>("--out") { Description = texts["help.out"], HelpName = "DIR|FILE" };
        var sense = new Option<string>("--sense") { Description = texts["help.sense"], HelpName = News + "|" + Future, DefaultValueFactory = _ => News };
        sense.AcceptOnlyFromAmong(News, Future);
        var command = new Command("annotate", texts["help.annotate"]) { paths, lines, output, sense };
        command.Validators.Add(result =>
        {
            var (files, file) = (result.GetValue(paths) ?? [], result.GetValue(lines));
            if (file is null == (files.Length == 0)) result.AddError(texts["commandLine.annotateInput"]);
            else if (file is null && result.GetValue(output) is null) result.AddError(texts["commandLine.annotateOut"]);
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var reader = new ArticleReader(ReaderChoice.Of(terminal.Surroundings) with { Sense = parsed.GetValue(sense) == Future ? TimeSense.Future : TimeSense.News });
            return parsed.GetValue(lines) is { } file
                ? new LineAnnotation(reader, terminal).RunAsync(file, parsed.GetValue(output), cancellationToken)
                : new FileAnnotation(reader, terminal).RunAsync(parsed.GetValue(paths)!, parsed.GetValue(output)!, parsed.GetValue(shared.Json), cancellationToken);
        });
        return command;
    }
}
