using System.Text;

namespace Marsad.Cli;

/// <summary>What a command touches of the world outside: tests give their own.</summary>
internal sealed record Surroundings
{
    public required TextReader In { get; init; }
    public required TextWriter Out { get; init; }
    public required TextWriter Error { get; init; }

    /// <summary>Whether people watch standard output, rather than a pipe or file.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>The same for standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Value of an environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Carries the requests to the app.</summary>
    public Func<HttpMessageHandler> Http { get; init; } = () => new SocketsHttpHandler();

    public static Surroundings OfProcess() => new()
    {
        In = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8),
        Out = Console.Out,
        Error = Console.Error,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Variable = Environment.GetEnvironmentVariable,
    };
}
