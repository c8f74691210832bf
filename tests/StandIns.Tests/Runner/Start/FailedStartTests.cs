using System.Net;
using System.Net.Sockets;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.LocalRunner;
using StandIns.Tests.Runner.Http;
using StandIns.Tests.Runner.Queues;

namespace StandIns.Tests.Runner.Start;

/// <summary>What keeps an application from starting is told in one sentence.</summary>
public sealed class FailedStartTests
{
    [Theory]
    [InlineData(typeof(WrongFunctions.AsyncVoid), "Function F is async void")]
    [InlineData(typeof(WrongFunctions.NoTrigger), "Function F has 0 triggers")]
    [InlineData(typeof(WrongFunctions.Twice), "Two functions are named F")]
    [InlineData(typeof(WrongFunctions.BadRoute), "Function F: \"api/a/{b\" is not a route")]
    [InlineData(typeof(WrongFunctions.BadQueue), "Function F: \"a_b\" cannot be a queue")]
    [InlineData(typeof(WrongFunctions.OtherConnection), "The setting Elsewhere, which says where the storage is, has no value")]
    [InlineData(typeof(NoteMessage), "Function NoteMessage: the setting QueueName of \"%QueueName%\" has no value")]
    public async Task A_function_that_cannot_be_is_named(Type functions, string sentence)
    {
        var error = await Assert.ThrowsAsync<RunnerException>(() => StartAsync(functions, "AzureWebJobsStorage=UseDevelopmentStorage=true"));

        Assert.StartsWith(sentence, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AzureWebJobsStorage=nonsense")]
    [InlineData("AzureWebJobsStorage:clientId=x")]
    public async Task A_connection_that_leads_nowhere_is_named(string setting)
    {
        var error = await Assert.ThrowsAsync<RunnerException>(() => StartAsync(typeof(NoteMessage), "QueueName=queue", setting));

        Assert.Contains("AzureWebJobsStorage", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_the_process_with_advice()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        int? exitCode = null;
        var options = new RunnerOptions { Types = [typeof(HomeFunction)], BaseDirectory = RunnerApp.EmptyFolder(), Exit = code => exitCode = code };
        var builder = new FunctionsApplicationBuilder(["--port", $"{port}"], options);
        builder.ConfigureFunctionsWebApplication();

        var error = await Assert.ThrowsAsync<RunnerException>(() => builder.Build().StartAsync());

        Assert.StartsWith($"Port {port} cannot be opened", error.Message, StringComparison.Ordinal);
        Assert.Contains("--port", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void A_program_that_forgets_the_web_is_told_so()
    {
        var options = new RunnerOptions { Types = [typeof(HomeFunction)], BaseDirectory = RunnerApp.EmptyFolder(), Exit = _ => { } };

        var error = Assert.Throws<RunnerException>(() => new FunctionsApplicationBuilder([], options).Build());

        Assert.Contains("ConfigureFunctionsWebApplication()", error.Message, StringComparison.Ordinal);
    }

    private static async Task StartAsync(Type functions, params string[] settings)
    {
        using var host = RunnerApp.Build(functions, new Recorder(), new LogLines(), _ => { }, [.. settings.Where(setting => setting.Length > 0)]);
        await host.StartAsync();
        await host.StopAsync();
    }
}
