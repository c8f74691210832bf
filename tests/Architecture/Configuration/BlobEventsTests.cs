using System.Reflection;
using Marsad.Functions.Blob;
using Microsoft.Azure.Functions.Worker;

namespace Architecture.Configuration;

/// <summary>Blob events come from a scan while developing, and from Event Grid in what is published.</summary>
public sealed class BlobEventsTests
{
    [Fact]
    public void BuiltTrigger_HasTheSourceOfItsConfiguration()
    {
        var configuration = typeof(ParseArticle).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration;
        var expected = configuration == "Release" ? BlobTriggerSource.EventGrid : BlobTriggerSource.LogsAndContainerScan;

        Assert.Equal(expected, BlobTriggers.Of(typeof(ParseArticle)).Attribute.Source);
    }

    [Theory]
    [InlineData("Debug", "scan", false)]
    [InlineData("Release", "eventgrid", true)]
    public async Task Build_ChoosesTheSource(string configuration, string events, bool definesConstant)
    {
        var properties = await BuildProperties.ReadAsync("functions/Marsad.Functions.csproj", configuration, "BlobEvents", "DefineConstants");

        Assert.Equal(events, properties["BlobEvents"]);
        Assert.Equal(definesConstant, properties["DefineConstants"].Split(';').Contains("BLOB_EVENTS_EVENTGRID", StringComparer.Ordinal));
    }
}
