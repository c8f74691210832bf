using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Azure.Functions.Worker.LocalRunner.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.LocalRunner;

/// <summary>The application as a host that says in one sentence why it cannot start.</summary>
internal sealed class LocalHost(WebApplication application, RunnerOptions options) : IHost, IAsyncDisposable
{
    public IServiceProvider Services => application.Services;

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is RunnerException or SocketException or IOException { InnerException: AddressInUseException })
        {
            var sentence = e is RunnerException ? e.Message : PortSentence(e);
            await application.DisposeAsync();
            await Console.Error.WriteLineAsync(sentence);
            options.Exit(1);
            throw new RunnerException(sentence, e);
        }

        StartReport.Write(application);
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => application.StopAsync(cancellationToken);

    public void Dispose() => ((IDisposable)application).Dispose();

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private string PortSentence(Exception error)
    {
        var port = application.Services.GetRequiredService<RunnerSettings>().Port;
        return $"Port {port} cannot be opened ({error.Message.TrimEnd('.')}); stop what uses it or choose another with --port.";
    }
}
