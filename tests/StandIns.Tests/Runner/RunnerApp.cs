using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.LocalRunner;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace StandIns.Tests.Runner;

/// <summary>An application with the functions of a test, on a port of its own.</summary>
internal sealed class RunnerApp : IAsyncDisposable
{
    private readonly IHost _host;
    private bool _stopped;

    private RunnerApp(IHost host, LogLines log)
    {
        _host = host;
        Log = log;
    }

    internal LogLines Log { get; }

    internal HttpClient Http { get; } = new();

    /// <param name="functions">The class that holds the functions.</param>
    /// <param name="recorder">What its constructor may take.</param>
    /// <param name="settings">As on the command line, without the hyphens: name=value.</param>
    internal static Task<RunnerApp> StartAsync(Type functions, Recorder recorder, params string[] settings) =>
        StartAsync(functions, recorder, _ => { }, settings);

    internal static async Task<RunnerApp> StartAsync(
        Type functions, Recorder recorder, Action<FunctionsApplicationBuilder> configure, params string[] settings)
    {
        var log = new LogLines();
        var host = Build(functions, recorder, log, configure, settings);
        await host.StartAsync();
        var app = new RunnerApp(host, log);
        var addresses = host.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses;
        app.Http.BaseAddress = new Uri(addresses.Single());
        return app;
    }

    internal static IHost Build(
        Type functions, Recorder recorder, LogLines log, Action<FunctionsApplicationBuilder> configure, params string[] settings)
    {
        var options = new RunnerOptions { Types = [functions], BaseDirectory = EmptyFolder(), Exit = _ => { } };
        var builder = new FunctionsApplicationBuilder(["--port=0", .. settings.Select(setting => $"--{setting}")], options);
        builder.ConfigureFunctionsWebApplication();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton(recorder);
        configure(builder);
        return builder.Build();
    }

    internal static string EmptyFolder() => Directory.CreateTempSubdirectory("marsad-runner-").FullName;

    /// <summary>As Ctrl-C does.</summary>
    internal Task StopAsync()
    {
        _stopped = true;
        return _host.StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_stopped)
            await StopAsync();
        Http.Dispose();
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}
