using System.Text.RegularExpressions;
using Marsad.Functions.Blob;

namespace Architecture.Configuration;

/// <summary>What the deployment hook and the templates take from the code.</summary>
public sealed partial class DeploymentTests
{
    [Fact]
    public void EventSubscription_NamesTheBlobFunctionAndItsContainer()
    {
        var trigger = BlobTriggers.Of(typeof(ParseArticle));
        var subscription = SourceFile.Read("infra/app/subscription.bicep").Text;

        Assert.Contains($"?functionName=Host.Functions.{trigger.Function}&", subscription, StringComparison.Ordinal);
        Assert.Contains($"'/blobServices/default/containers/{trigger.Attribute.BlobPath.Split('/')[0]}/blobs/'", subscription, StringComparison.Ordinal);
    }

    [Fact]
    public void BlobFunctions_AreTheOneThatIsSubscribed()
    {
        var functions = typeof(ParseArticle).Assembly.GetTypes().SelectMany(BlobTriggers.In);

        Assert.Equal(nameof(ParseArticle), Assert.Single(functions).Function);
    }

    [Fact]
    public void Outputs_HoldNoKeys()
    {
        var outputs = SourceTree.Files("infra", ".bicep").SelectMany(file => file.Lines).Where(line => line.StartsWith("output ", StringComparison.Ordinal));

        Assert.NotEmpty(outputs);
        Assert.DoesNotContain(outputs, line => Secret().IsMatch(line));
    }

    [Fact]
    public void Storage_RefusesSharedKeys() =>
        Assert.Contains("allowSharedKeyAccess: false", SourceFile.Read("infra/app/storage.bicep").Text, StringComparison.Ordinal);

    [Fact]
    public void Hooks_ExistForEveryShell()
    {
        var named = HookPath().Matches(SourceFile.Read("azure.yaml").Text).Select(match => match.Value).Distinct(StringComparer.Ordinal);

        Assert.Equal(SourceTree.Paths("infra/hooks", ""), named.Order(StringComparer.Ordinal));
    }

    // output key string = listKeys(account.id, '2024-01-01').keys[0].value
    [GeneratedRegex(@"listKeys|ConnectionString|password|secret|\bkeys?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Secret();

    // run: infra/hooks/postdeploy.sh
    [GeneratedRegex(@"infra/hooks/[a-z0-9.-]+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex HookPath();
}
