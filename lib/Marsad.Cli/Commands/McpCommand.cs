using System.CommandLine;
using Marsad.Cli.Assistants;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad mcp</c>: a Model Context Protocol server on standard input and output, over a running app.</summary>
internal static class McpCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new Command("mcp", terminal.Texts["help.mcp"]);
        shared.AddAddress(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var api = shared.Open(parsed, terminal.Surroundings);
            var tools = new AssistantTools(api, terminal.Texts);
            var options = new McpServerOptions
            {
                ServerInfo = new Implementation { Name = CommandTree.Name, Version = typeof(McpCommand).Assembly.GetName().Version!.ToString(3) },
                Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
                Handlers = new McpServerHandlers
                {
                    ListToolsHandler = (_, _) => ValueTask.FromResult(tools.Describe()),
                    CallToolHandler = async (request, token) => await tools.CallAsync(request.Params!, token),
                },
            };
            await using var transport = new StdioServerTransport(options);
            await using var server = McpServer.Create(transport, options);
            await server.RunAsync(cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
