using TestKit;

namespace Marsad.Storage.Tests;

/// <summary>One Azurite for the whole assembly.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteGroup : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "azurite";
}
