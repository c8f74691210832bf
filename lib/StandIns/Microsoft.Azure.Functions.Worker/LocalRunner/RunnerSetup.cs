using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Http;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;
using Microsoft.Azure.Functions.Worker.LocalRunner.Settings;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.LocalRunner;

/// <summary>Turns what the builder gathered into an application that serves the functions.</summary>
internal sealed class RunnerSetup
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(30);
    private readonly WebApplicationBuilder _web;
    private readonly string[] _args;
    private readonly RunnerOptions _options;
    private bool _takesRequests;

    internal RunnerSetup(WebApplicationBuilder web, string[] args, RunnerOptions options)
    {
        _web = web;
        _args = args;
        _options = options;
        web.Configuration.AddInMemoryCollection(LocalSettings.Read(options.BaseDirectory))
            .AddInMemoryCollection(HostFile.Read(options.BaseDirectory))
            .AddEnvironmentVariables()
            .AddCommandLine(args);
        RunnerLogging.Add(web.Logging, web.Configuration);
        web.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        web.Host.UseDefaultServiceProvider((context, validation) =>
            validation.ValidateScopes = validation.ValidateOnBuild = context.HostingEnvironment.IsDevelopment());
    }

    /// <summary>Outermost first.</summary>
    internal List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> Middleware { get; } = [];

    internal static WebApplicationBuilder CreateWebBuilder(string[] args, RunnerOptions options)
    {
        string[] variables = ["AZURE_FUNCTIONS_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];
        return WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = options.BaseDirectory,
            EnvironmentName = variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(name => !string.IsNullOrEmpty(name)) ?? Environments.Development,
        });
    }

    internal void AddWeb() => _takesRequests = true;

    internal WebApplication Build()
    {
        var settings = RunnerSettings.Read(_web.Configuration, _args, _options.BaseDirectory, _web.Environment.IsDevelopment());
        var functions = FunctionFinder.Find(_options.Types, _web.Configuration);
        if (!_takesRequests && functions.With<HttpTriggerAttribute>().FirstOrDefault().Function is { } function)
            throw new RunnerException($"Function {function.Name} takes HTTP requests, so the program must call ConfigureFunctionsWebApplication().");

        HttpServices.Add(_web, settings.Port);
        TriggerServices.Add(_web.Services);
        _web.Services.AddSingleton(settings).AddSingleton(functions).AddSingleton<FunctionInvoker>().AddSingleton(Pipeline());
        _web.Services.TryAddSingleton(TimeProvider.System);
        var application = _web.Build();
        HttpTriggers.Map(application, functions, settings.RoutePrefix);
        return application;
    }

    private FunctionExecutionDelegate Pipeline()
    {
        FunctionExecutionDelegate pipeline = FunctionExecution.RunAsync;
        foreach (var middleware in Middleware.AsEnumerable().Reverse())
            pipeline = middleware(pipeline);
        return pipeline;
    }
}
