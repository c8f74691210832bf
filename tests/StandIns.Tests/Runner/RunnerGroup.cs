using TestKit;

namespace StandIns.Tests.Runner;

/// <summary>The runner's tests that share one Azurite.</summary>
[CollectionDefinition(Name)]
public sealed class RunnerGroup : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Runner";
}
