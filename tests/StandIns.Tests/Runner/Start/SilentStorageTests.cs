using System.Net;
using System.Net.Sockets;
using StandIns.Tests.Runner.Queues;

namespace StandIns.Tests.Runner.Start;

/// <summary>Storage that is not up.</summary>
public sealed class SilentStorageTests
{
    [Fact]
    public async Task A_start_without_storage_says_so_once_and_stops_as_usual()
    {
        var port = ClosedPort();
        var storage = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;"
            + $"BlobEndpoint=http://127.0.0.1:{port}/a;QueueEndpoint=http://127.0.0.1:{port}/a;";

        await using var app = await RunnerApp.StartAsync(typeof(BindMessage), new Recorder(), $"AzureWebJobsStorage={storage}", "QueueName=queue");
        await Until.TrueAsync(() => Warnings(app).Count > 0, "the warning");
        await app.StopAsync();

        var warning = Assert.Single(Warnings(app));
        Assert.Contains($"The storage at http://127.0.0.1:{port} does not answer; start Azurite", warning, StringComparison.Ordinal);
    }

    private static List<string> Warnings(RunnerApp app) => [.. app.Log.All.Where(line => line.StartsWith("Warning", StringComparison.Ordinal))];

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
