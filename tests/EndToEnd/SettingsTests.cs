using Marsad.Functions;
using Marsad.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EndToEnd;

/// <summary>Settings as the app reads them.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("AzureWebJobsStorage__accountName")]
    [InlineData("AzureWebJobsStorage:accountName")]
    public void An_account_name_is_enough_where_the_app_has_an_identity(string setting)
    {
        using var services = new ServiceCollection().AddMarsad(Configuration(setting, "marsadtest")).BuildServiceProvider();

        var account = services.GetRequiredService<StorageAccount>();

        Assert.Equal("https://marsadtest.blob.core.windows.net/articles", account.Articles.Uri.AbsoluteUri);
        Assert.Equal("https://marsadtest.table.core.windows.net/index", account.Index.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("AzureWebJobsStorage", "", "AzureWebJobsStorage")]
    [InlineData("MARSAD_SHARDS", "many", "MARSAD_SHARDS")]
    [InlineData("MARSAD_SHARDS", "257", "1 to 256")]
    [InlineData("MARSAD_MAX_BYTES", "-1", "MARSAD_MAX_BYTES")]
    public void A_wrong_setting_is_named(string setting, string value, string expected)
    {
        var error = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddMarsad(Configuration(setting, value)));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Configuration(string setting, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
}
