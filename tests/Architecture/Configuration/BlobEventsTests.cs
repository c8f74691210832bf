using System.Reflection;
using Marsad.Functions.Blob;
using Microsoft.Azure.Functions.Worker;

namespace Architecture.Configuration;

/// <summary>Blob events come from a scan while developing, and from Event Grid in what is published.</summary>
public sealed class BlobEventsTests
{
    [Theory]
    [InlineData("Debug", BlobTriggerSource.LogsAndContainerScan)]
    [InlineData("Release", BlobTriggerSource.EventGrid)]
    public async Task BuiltTrigger_HasTheSourceOfItsConfiguration(string configuration, BlobTriggerSource source)
    {
        var own = typeof(ParseArticle).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration;

        Assert.Equal(source, configuration == own ? BlobTriggers.Of(typeof(ParseArticle)).Attribute.Source : await BuildAsync(configuration));
    }

    private static async Task<BlobTriggerSource> BuildAsync(string configuration)
    {
        using var functions = new BuiltFunctions();
        return (BlobTriggerSource)(int)(await functions.ReadAsync(configuration, typeof(ParseArticle).FullName!, nameof(BlobTriggerAttribute.Source)))!;
    }
}
