using System.CommandLine;
using Marsad.Cli.Evaluating;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad eval</c>: how well the library does on cases whose answers are known.</summary>
internal static class EvalCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared) => new("eval", terminal.Texts["help.eval"])
    {
        EvalPagesCommand.Create(terminal, shared),
        EvalPlacesCommand.Create(terminal, shared),
        EvalCasesCommand.CreateTimes(terminal, shared),
        EvalCasesCommand.CreateNumbers(terminal, shared),
        EvalCasesCommand.CreateStems(terminal, shared),
        EvalNamesCommand.Create(terminal, shared),
        EvalAssertionsCommand.Create(terminal, shared),
        EvalQuotesCommand.Create(terminal, shared),
        EvalSearchCommand.Create(terminal, shared),
    };
}
