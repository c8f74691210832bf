using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;

/// <summary>Everything between storage, the clock and the functions.</summary>
internal static class TriggerServices
{
    internal static void Add(IServiceCollection services) => services.AddHostedService<TriggerHost>();
}
