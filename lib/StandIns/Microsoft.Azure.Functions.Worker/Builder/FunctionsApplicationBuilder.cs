using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.LocalRunner;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Puts an application of functions together.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder _web;
    private readonly RunnerOptions _options;
    private readonly RunnerSetup _setup;

    internal FunctionsApplicationBuilder(string[] args, RunnerOptions options)
    {
        _options = options;
        _web = RunnerSetup.CreateWebBuilder(args, options);
        _setup = new RunnerSetup(_web, args, options);
    }

    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_web).Properties;

    public ConfigurationManager Configuration => _web.Configuration;

    public IHostEnvironment Environment => _web.Environment;

    public ILoggingBuilder Logging => _web.Logging;

    public IMetricsBuilder Metrics => _web.Metrics;

    public IServiceCollection Services => _web.Services;

    IConfigurationManager IHostApplicationBuilder.Configuration => _web.Configuration;

    public IHost Build()
    {
        try
        {
            return new LocalHost(_setup.Build(), _options);
        }
        catch (RunnerException e)
        {
            Console.Error.WriteLine(e.Message);
            _options.Exit(1);
            throw;
        }
    }

    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull =>
        ((IHostApplicationBuilder)_web).ConfigureContainer(factory, configure);

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _setup.Middleware.Add(middleware);
        return this;
    }

    internal void AddWeb() => _setup.AddWeb();
}
