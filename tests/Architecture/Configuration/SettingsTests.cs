using Marsad.Storage;

namespace Architecture.Configuration;

/// <summary>A setting is named the same in code, sample, deployment and README.</summary>
public sealed class SettingsTests
{
    // The account is a connection string here and an identity there; the runtime is a property of a Flex Consumption app, not a setting.
    private static readonly string[] SampleOnly = [StorageAccount.ConnectionSetting, "FUNCTIONS_WORKER_RUNTIME"];

    private static readonly string[] DeployedOnly = [StorageAccount.ConnectionSetting + "__", "APPLICATIONINSIGHTS_"];

    [Fact]
    public void OwnSettings_AgreeInCodeAndSample() =>
        Assert.Equal(SettingNames.InCode, SettingNames.Sample.Keys.Where(IsOwn).Order(StringComparer.Ordinal));

    [Fact]
    public void OwnSettings_AgreeInCodeAndDeployment() =>
        Assert.Equal(SettingNames.InCode, SettingNames.Deployed.Keys.Where(IsOwn).Order(StringComparer.Ordinal));

    [Fact]
    public void SharedSettings_HaveTheSameValuesInSampleAndDeployment()
    {
        var sample = SettingNames.Sample.Where(setting => !SampleOnly.Contains(setting.Key, StringComparer.Ordinal));
        var deployed = SettingNames.Deployed.Where(setting => !DeployedOnly.Any(start => setting.Key.StartsWith(start, StringComparison.Ordinal)));

        Assert.Equal(sample.OrderBy(setting => setting.Key, StringComparer.Ordinal), deployed.OrderBy(setting => setting.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void ExpandedSettings_AreInSampleAndDeployment()
    {
        Assert.NotEmpty(SettingNames.Expanded);
        Findings.AssertNone(SettingNames.Expanded.Except(SettingNames.Sample.Keys));
        Findings.AssertNone(SettingNames.Expanded.Except(SettingNames.Deployed.Keys));
    }

    [Fact]
    public void Sample_HoldsTheDefaults() =>
        Assert.Equal(StorageOptions.Read(_ => null), StorageOptions.Read(name => SettingNames.Sample.GetValueOrDefault(name)));

    [Fact]
    public void Sample_UsesDevelopmentStorage() =>
        Assert.Equal("UseDevelopmentStorage=true", SettingNames.Sample[StorageAccount.ConnectionSetting]);

    [Fact]
    public void Readme_ExplainsEverySetting()
    {
        var readme = SourceFile.Read("README.md").Text;

        Assert.All(SettingNames.InCode.Concat(SettingNames.Expanded), name => Assert.Contains($"| `{name}` |", readme, StringComparison.Ordinal));
    }

    private static bool IsOwn(string name) => name.StartsWith("MARSAD_", StringComparison.Ordinal);
}
