using System.CommandLine;
using Marsad.Cli.Commands;

namespace Marsad.Cli;

/// <summary>The command <c>marsad</c>: reads its arguments, runs what they ask for and answers with an exit code.</summary>
internal static class MarsadCommand
{
    // After Ctrl-C the app may finish what it is doing; ending sooner would leave it running alone.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromMinutes(1);

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        var terminal = new Terminal(surroundings, new Texts(LanguageChoice.Read(args, surroundings.Variable)));
        try
        {
            IcuCheck.Run();
            var parsed = CommandTree.Create(terminal).Parse(args);
            if (parsed.Errors.Count > 0) return Refuse(parsed, terminal);
            var invocation = new InvocationConfiguration
            {
                Output = surroundings.Out,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToStop,
            };
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (CommandFailure failure)
        {
            terminal.SayLine(failure.Sentence(terminal.Texts));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Say("failure.file", error.Message);
        }
        catch (OperationCanceledException)
        {
            terminal.Say("failure.stopped");
        }

        return ExitCode.Failed;
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        terminal.Say("commandLine.wrong", string.Join(' ', parsed.Errors.Select(error => error.Message)));
        terminal.Say("commandLine.help", CommandTree.PathOf(parsed.CommandResult.Command));
        return ExitCode.WrongCommandLine;
    }
}
