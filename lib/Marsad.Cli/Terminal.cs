using System.Text.Json;
using Marsad.Document;
using Spectre.Console;

namespace Marsad.Cli;

/// <summary>Where a command writes: results to standard output, all else to standard error.</summary>
internal sealed class Terminal
{
    // A pipe has no width; lines must not break at 80 columns there.
    private const int WidthOfPipe = 240;

    public Terminal(Surroundings surroundings, Texts texts)
    {
        Surroundings = surroundings;
        Texts = texts;
        Results = Open(surroundings.Out, surroundings.OutIsTerminal);
        Messages = Open(surroundings.Error, surroundings.ErrorIsTerminal);
    }

    public Surroundings Surroundings { get; }
    public Texts Texts { get; }

    /// <summary>Tables for people.</summary>
    public IAnsiConsole Results { get; }

    /// <summary>Progress and messages.</summary>
    public IAnsiConsole Messages { get; }

    /// <summary>A message on standard error, from the texts.</summary>
    public void Say(string key, params object[] values) => SayLine(Texts.Format(key, values));

    public void SayLine(string line)
    {
        // A console keeps the line apart from a progress bar below it; elsewhere nothing may break it.
        if (Surroundings.ErrorIsTerminal) Messages.WriteLine(line);
        else Surroundings.Error.WriteLine(line);
    }

    /// <summary>A line of the result on standard output, from the texts.</summary>
    public void Print(string key, params object[] values) => Surroundings.Out.WriteLine(Texts.Format(key, values));

    public void WriteJson(object value) => Surroundings.Out.WriteLine(JsonSerializer.Serialize(value, ArticleJson.Indented));

    private static IAnsiConsole Open(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal) console.Profile.Width = WidthOfPipe;
        return console;
    }
}
