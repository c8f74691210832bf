using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Http;
using Microsoft.Azure.Functions.Worker.LocalRunner.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner;

/// <summary>Tells which functions run and where they listen.</summary>
internal static partial class StartReport
{
    internal static void Write(WebApplication application)
    {
        var logger = application.Services.GetRequiredService<ILoggerFactory>().CreateLogger("LocalRunner");
        var prefix = application.Services.GetRequiredService<RunnerSettings>().RoutePrefix;
        var address = application.Urls.First();
        var functions = application.Services.GetRequiredService<LocalFunctions>().All;
        if (functions.Count == 0)
            LogNoFunctions(logger);
        foreach (var function in functions)
            LogFunction(logger, function.Name, Describe(function, address, prefix, text => SettingText.Expand(text, application.Configuration, function.Name)));
        LogListening(logger, address);
    }

    private static string Describe(LocalFunction function, string address, string prefix, Func<string, string> expand) => function.Trigger switch
    {
        HttpTriggerAttribute http => $"{HttpTriggers.Methods(http)} {address}/{HttpTriggers.Route(function, http, prefix)}",
        QueueTriggerAttribute queue => $"queue {expand(queue.QueueName)}",
        BlobTriggerAttribute blob => $"blobs {expand(blob.BlobPath)}",
        TimerTriggerAttribute timer => $"timer {expand(timer.Schedule)}",
        _ => throw new RunnerException($"Function {function.Name}: the local runner does not know {function.Trigger.GetType().Name}."),
    };

    [LoggerMessage(1, LogLevel.Information, "Function {Name}: {Trigger}")]
    private static partial void LogFunction(ILogger logger, string name, string trigger);

    [LoggerMessage(2, LogLevel.Information, "Marsad listens on {Address}")]
    private static partial void LogListening(ILogger logger, string address);

    [LoggerMessage(3, LogLevel.Warning, "No functions were found")]
    private static partial void LogNoFunctions(ILogger logger);
}
