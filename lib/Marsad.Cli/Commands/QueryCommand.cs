using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad query</c>: asks a running app.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared) => new("query", terminal.Texts["help.query"])
    {
        QueryArticlesCommand.Create(terminal, shared),
        QueryEntitiesCommand.Create(terminal, shared),
        QueryAssertionsCommand.Events(terminal, shared),
        QueryAssertionsCommand.Claims(terminal, shared),
        QueryAssertionsCommand.Figures(terminal, shared),
    };
}
