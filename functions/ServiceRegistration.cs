using Marsad.Search;
using Marsad.Storage;
using Marsad.Storage.Pipeline;
using Marsad.Storage.Querying;
using Marsad.Storage.Writing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Marsad.Functions;

/// <summary>What the functions are made of.</summary>
internal static class ServiceRegistration
{
    // Bytes. What is too long for a parameter is refused by its name, not by the server: 20,000 Arabic letters, percent-encoded, come through.
    private const int MaxRequestLine = 128 * 1024;

    /// <exception cref="ArgumentException">A setting is missing or unusable; the message names it.</exception>
    internal static IServiceCollection AddMarsad(this IServiceCollection services, IConfiguration configuration)
    {
        var options = StorageOptions.Read(name => configuration[name]);
        // Configuration knows the '__' of an environment variable as its own delimiter.
        var account = StorageAccount.Open(name =>
            configuration[name] ?? configuration[name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal)]);
        return services
            .Configure<KestrelServerOptions>(server => server.Limits.MaxRequestLineSize = MaxRequestLine)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(options)
            .AddSingleton(CrossOrigins.Read(configuration[CrossOrigins.Setting]))
            .AddSingleton(account)
            .AddSingleton(_ => options.Reading)
            .AddSingleton(services => new ArticleReader(services.GetRequiredService<ReaderOptions>()))
            .AddSingleton(services => new SearchNames(services.GetRequiredService<ReaderOptions>().Knowledge))
            .AddWriting()
            .AddPipeline()
            .AddQuerying();
    }

    private static IServiceCollection AddWriting(this IServiceCollection services) => services
        .AddSingleton<UploadRegistry>()
        .AddSingleton<IndexWriter>()
        .AddSingleton<DirectoryWriter>()
        .AddSingleton<DocumentStore>()
        .AddSingleton<ArticlePublisher>();

    private static IServiceCollection AddPipeline(this IServiceCollection services) => services
        .AddSingleton<UploadReader>()
        .AddSingleton<EnrichRequests>()
        .AddSingleton<ItemBlobs>()
        .AddSingleton<ItemRemoval>()
        .AddSingleton<ReceiveStep>()
        .AddSingleton<UnpackStep>()
        .AddSingleton<ParseStep>()
        .AddSingleton<EnrichStep>()
        .AddSingleton<FailStep>()
        .AddSingleton<DeleteStep>()
        .AddSingleton<ReprocessStep>();

    private static IServiceCollection AddQuerying(this IServiceCollection services) => services
        .AddSingleton<HeadReader>()
        .AddSingleton<Occurrences>()
        .AddSingleton<IndexScan>()
        .AddSingleton<DigestReader>()
        .AddSingleton<CurrentRows>()
        .AddSingleton<ArticleScan>()
        .AddSingleton<ArticleQueries>()
        .AddSingleton<WindowQueries>()
        .AddSingleton<SimilarQueries>()
        .AddSingleton<DescribedArticles>()
        .AddSingleton<AssertionQueries>()
        .AddSingleton<EntityScan>()
        .AddSingleton<FuzzyNames>()
        .AddSingleton<EntityQueries>()
        .AddSingleton<SpeakerNames>()
        .AddSingleton<TimelineQueries>()
        .AddSingleton<EntityProfiles>()
        .AddSingleton<GraphQueries>()
        .AddSingleton<UploadQueries>()
        .AddSingleton<StatsQueries>()
        .AddSingleton<StatusQueries>();
}
