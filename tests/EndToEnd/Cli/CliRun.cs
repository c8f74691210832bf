using System.Text.Json;
using Marsad.Cli;

namespace EndToEnd.Cli;

/// <summary>One run of the command inside the test's process.</summary>
internal sealed record CliRun(int Code, string Out, string Error)
{
    internal JsonElement Json => JsonDocument.Parse(Out).RootElement;

    internal static Task<CliRun> OfAsync(params string[] args) => OfAsync(args, new SilentApp());

    internal static Task<CliRun> OfAsync(string[] args, HttpMessageHandler app, string input = "", params (string Name, string Value)[] variables) =>
        OfAsync(args, app, TimeProvider.System, default, input, variables);

    internal static async Task<CliRun> OfAsync(
        string[] args, HttpMessageHandler app, TimeProvider clock, CancellationToken cancellationToken, string input = "", params (string Name, string Value)[] variables)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings
        {
            In = new StringReader(input),
            Out = output,
            Error = error,
            Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
            Http = () => app,
            Clock = clock,
        };
        var code = await MarsadCommand.RunAsync(args, surroundings, cancellationToken);
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
