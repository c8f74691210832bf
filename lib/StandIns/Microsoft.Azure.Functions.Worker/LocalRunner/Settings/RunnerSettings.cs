using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Settings;

/// <summary>Everything that host.json and the settings say to the runner itself.</summary>
internal sealed record RunnerSettings
{
    private const int DefaultPort = 7071;
    private const string LeaseKey = "LocalRunner:MessageLease";
    private static readonly TimeSpan DefaultLease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(1);

    /// <summary>0 lets the system choose.</summary>
    internal required int Port { get; init; }

    /// <summary>Comes before the route of every function; empty for none.</summary>
    internal required string RoutePrefix { get; init; }

    internal required QueueSettings Queues { get; init; }

    internal required BlobSettings Blobs { get; init; }

    /// <summary>How long a received message belongs to this process; renewed at half.</summary>
    internal required TimeSpan MessageLease { get; init; }

    internal required string HostId { get; init; }

    internal static RunnerSettings Read(IConfiguration configuration, string[] args, string folder, bool isDevelopment)
    {
        var file = new HostFile(configuration);
        return new RunnerSettings
        {
            Port = ReadPort(configuration, args),
            RoutePrefix = (file.Text("extensions.http.routePrefix") ?? "api").Trim('/'),
            Queues = QueueSettings.Read(file, isDevelopment),
            Blobs = BlobSettings.Read(file),
            MessageLease = ReadLease(configuration),
            HostId = Settings.HostId.Of(configuration, folder),
        };
    }

    // From the arguments alone: PORT is a common environment variable that means somebody else's port.
    private static int ReadPort(IConfiguration configuration, string[] args)
    {
        var given = new ConfigurationBuilder().AddCommandLine(args, new Dictionary<string, string> { ["-p"] = "port" }).Build();
        if ((given["port"] ?? configuration["Host:LocalHttpPort"]) is not { } text)
            return DefaultPort;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue
            ? port
            : throw new RunnerException($"The port is \"{text}\" but must be a number from 0 to {ushort.MaxValue}.");
    }

    private static TimeSpan ReadLease(IConfiguration configuration)
    {
        if (configuration[LeaseKey] is not { } text)
            return DefaultLease;

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var lease) && lease >= ShortestLease && lease <= TimeSpan.FromDays(7)
            ? lease
            : throw new RunnerException($"The setting LocalRunner__MessageLease is \"{text}\" but must be a time from one second to seven days, such as 00:10:00.");
    }
}
