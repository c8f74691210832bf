using Microsoft.Azure.Functions.Worker.LocalRunner;
using Microsoft.Azure.Functions.Worker.LocalRunner.Settings;
using Microsoft.Extensions.Configuration;

namespace StandIns.Tests.Runner.Settings;

public sealed class SettingsFilesTests
{
    private readonly string _folder = RunnerApp.EmptyFolder();

    [Fact]
    public void Read_GivesTheValues_WithSectionsForDoubleUnderscores()
    {
        Write("local.settings.json", """{ "Values": { "A": "1", "B__c": true, /* why not */ } }""");

        var settings = LocalSettings.Read(_folder);

        Assert.Equal("1", settings["A"]);
        Assert.Equal("True", settings["B:c"]);
    }

    [Fact]
    public void Read_TakesTheSample_WhenThereIsNoOwnFile()
    {
        Write("local.settings.sample.json", """{ "Values": { "A": "sample" } }""");

        Assert.Equal("sample", LocalSettings.Read(_folder)["a"]);
    }

    [Fact]
    public void Read_LeavesTheSample_WhenThereIsAnOwnFile()
    {
        Write("local.settings.sample.json", """{ "Values": { "A": "sample", "B": "sample" } }""");
        Write("local.settings.json", """{ "Values": { "A": "own" } }""");

        Assert.Equal(["A=own"], LocalSettings.Read(_folder).Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Theory]
    [InlineData("local.settings.json", "{")]
    [InlineData("local.settings.json", "[]")]
    [InlineData("local.settings.json", """{ "IsEncrypted": true }""")]
    public void Read_NamesTheFile_WhenItIsWrong(string file, string content)
    {
        Write(file, content);

        Assert.Contains(file, Assert.Throws<RunnerException>(() => LocalSettings.Read(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesHostJson_WhenItIsNotJson()
    {
        Write("host.json", "{ version");

        Assert.Contains("host.json is not valid JSON", Assert.Throws<RunnerException>(() => HostFile.Read(_folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("queues", "batchSize", "33")]
    [InlineData("queues", "batchSize", "many")]
    [InlineData("queues", "maxDequeueCount", "0")]
    [InlineData("queues", "newBatchThreshold", "-1")]
    [InlineData("queues", "maxPollingInterval", "00:00:00.05")]
    [InlineData("queues", "visibilityTimeout", "-00:00:01")]
    [InlineData("queues", "messageEncoding", "utf7")]
    [InlineData("blobs", "maxDegreeOfParallelism", "0")]
    [InlineData("blobs", "poisonBlobThreshold", "0")]
    public void RunnerSettings_NameTheOption_WhenItIsWrong(string extension, string option, string value)
    {
        Write("host.json", $$"""{ "extensions": { "{{extension}}": { "{{option}}": "{{value}}" } } }""");

        var error = Assert.Throws<RunnerException>(() => Settings());

        Assert.Contains($"host.json: extensions.{extension}.{option} is \"{value}\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RunnerSettings_HaveTheHostsDefaults_WhenNothingIsSaid()
    {
        var settings = Settings();

        Assert.Equal(7071, settings.Port);
        Assert.Equal("api", settings.RoutePrefix);
        Assert.Equal((16, 8 * Environment.ProcessorCount, 5), (settings.Queues.BatchSize, settings.Queues.NewBatchThreshold, settings.Queues.MaxDequeueCount));
        Assert.Equal((TimeSpan.FromSeconds(2), TimeSpan.Zero), (settings.Queues.MaxPollingInterval, settings.Queues.VisibilityTimeout));
        Assert.Equal((8 * Environment.ProcessorCount, 5), (settings.Blobs.MaxDegreeOfParallelism, settings.Blobs.PoisonBlobThreshold));
        Assert.Equal(TimeSpan.FromMinutes(10), settings.MessageLease);
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(8, 5, 3)]
    [InlineData(100, 32, 68)]
    public void BlobSettings_LetAsManyRunAtOnceAsTheyAllow(int parallel, int batch, int threshold)
    {
        var queue = new BlobSettings(parallel, 3).ForQueue();

        Assert.Equal((batch, threshold, 3), (queue.BatchSize, queue.NewBatchThreshold, queue.MaxDequeueCount));
    }

    [Theory]
    [InlineData("--port", "8080")]
    [InlineData("-p", "8080")]
    [InlineData("--port=8080")]
    public void Port_ComesFromTheArguments(params string[] args) => Assert.Equal(8080, Settings(args).Port);

    [Fact]
    public void Port_MustBeANumber() => Assert.Contains("65536", Assert.Throws<RunnerException>(() => Settings("--port", "65536")).Message, StringComparison.Ordinal);

    [Fact]
    public void HostId_IsTheSameForTheSameFolder_AndFitsAQueueName()
    {
        var id = Settings().HostId;

        Assert.Equal(id, Settings().HostId);
        Assert.Matches("^[a-z0-9][a-z0-9-]{0,30}[a-z0-9]$", id);
        Assert.NotEqual(id, HostId.Of(Configuration(), RunnerApp.EmptyFolder()));
    }

    [Theory]
    [InlineData("Upper")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("a-name-that-is-longer-than-32-letters")]
    public void HostId_IsRefused_WhenItFitsNoQueueName(string id) =>
        Assert.Throws<RunnerException>(() => HostId.Of(Configuration(("AzureFunctionsWebHost:hostid", id)), _folder));

    [Theory]
    [InlineData("%Name%", "value")]
    [InlineData("a-%Name%/%Part__x%", "a-value/deep")]
    [InlineData("plain", "plain")]
    public void Expand_PutsInTheValues(string text, string expected) =>
        Assert.Equal(expected, SettingText.Expand(text, Configuration(("Name", "value"), ("Part:x", "deep")), "F"));

    [Theory]
    [InlineData("%Missing%", "Missing")]
    [InlineData("50%", "percent")]
    public void Expand_NamesFunctionAndSetting_WhenItCannot(string text, string named)
    {
        var error = Assert.Throws<RunnerException>(() => SettingText.Expand(text, Configuration(), "F"));

        Assert.Contains("Function F", error.Message, StringComparison.Ordinal);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    private RunnerSettings Settings(params string[] args)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(HostFile.Read(_folder)).Build();
        return RunnerSettings.Read(configuration, args, _folder, isDevelopment: true);
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Key, string? (pair) => pair.Value)).Build();

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder, file), content);
}
