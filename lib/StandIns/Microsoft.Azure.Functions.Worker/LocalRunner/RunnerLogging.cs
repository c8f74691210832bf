using Microsoft.Azure.Functions.Worker.LocalRunner.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner;

/// <summary>One line a record on the console, as host.json and the settings ask for.</summary>
internal static class RunnerLogging
{
    internal static void Add(ILoggingBuilder logging, IConfiguration configuration)
    {
        var file = new HostFile(configuration);
        foreach (var category in file.Children("logging.logLevel"))
            file.Choice($"logging.logLevel.{category.Key}", LogLevel.Information);

        logging.SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting", LogLevel.Warning)
            // A start that fails is told in one sentence; the host would add the whole stack.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
            .AddConfiguration(configuration.GetSection($"{HostFile.Section}:logging"))
            .AddConfiguration(configuration.GetSection("Logging"))
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "HH:mm:ss ";
            });
    }
}
