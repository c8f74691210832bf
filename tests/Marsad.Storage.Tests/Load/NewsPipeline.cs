using System.Text;
using Marsad.Document;
using Marsad.Storage.Pipeline;

namespace Marsad.Storage.Tests.Load;

/// <summary>Takes articles through the steps as the functions do, and names each request after its step and article.</summary>
internal sealed class NewsPipeline(TestSteps steps)
{
    private static readonly ParallelOptions SideBySide = new() { MaxDegreeOfParallelism = 16 };

    /// <summary>Articles side by side, as many as the host takes from the queue at once.</summary>
    internal Task RunAsync(IEnumerable<GeneratedArticle> articles) => Parallel.ForEachAsync(articles, SideBySide, async (article, _) => await RunAsync(article));

    internal async Task RunAsync(GeneratedArticle article)
    {
        var id = ArticleId.FromName(article.Name);
        RequestCounter.Name("upload", id);
        await steps.Receive.RunAsync(article.Name, new MemoryStream(Encoding.UTF8.GetBytes(article.Text)), article.Hints, default);
        RequestCounter.Name("parse", id);
        await steps.Parse.RunAsync(article.Name, default);
        RequestCounter.Name(RequestCounter.Trigger, id);
        // With others at work, it is any of theirs: each takes as many as it sent.
        await EnrichAsync((await steps.NextMessageAsync())!);
    }

    private Task EnrichAsync(EnrichMessage message)
    {
        RequestCounter.Name("enrich", message.Id);
        return steps.Enrich.RunAsync(message, default);
    }
}
