using Marsad;
using Marsad.Claims;
using Marsad.Clauses;
using Marsad.Document;
using Marsad.Events;
using Marsad.Names;
using Marsad.Numbers;
using Marsad.Quantities;
using Marsad.Text;
using Marsad.Times;

namespace Benchmarks.Reading;

/// <summary>Speed and memory of reading parsed articles on one core: all of it, and its stages.</summary>
internal static class ReadingBenchmark
{
    private const int Rounds = 5;

    // So long the runtime compiles in the background what is measured, which would count as work.
    private const int WarmUps = 12;

    /// <summary>Prints the best processor time of several rounds after others that warm up; each text is an article, each of its lines a paragraph.</summary>
    public static void Run(IReadOnlyList<string> texts)
    {
        var reader = new ArticleReader(new ReaderOptions());
        var names = new NameExtractor(KnowledgeBase.Shared);
        var articles = texts.Select(Article).ToList();
        var tokens = articles.Sum(article => article.Blocks.Sum(block => new TokenizedText(block.Text).Count));
        Console.WriteLine($"{tokens} tokens");
        for (var round = 0; round < WarmUps; round++) articles.ForEach(article => reader.Annotate(article));
        Print("names", tokens, Measure(() => articles.Sum(article => names.Extract(Tokenise(article)).Mentions.Count)));
        Print("tokens, numbers, times", tokens, Measure(() => articles.Sum(Exact)));
        var read = articles.ConvertAll(reader.Annotate);
        var tokenised = read.ConvertAll(Tokenise);
        List<ClauseText>[] Clauses() => [.. read.Zip(tokenised, (article, words) => ClauseTexts.Of(words, article))];
        // What one stage has read of the clauses the next finds there, so that each row holds the rows above it.
        Print("clauses", tokens, Measure(() => Clauses().Sum(texts => texts.Count)));
        Print("clauses, claims", tokens, Measure(() => read.Zip(Clauses(), (article, texts) => ClaimExtractor.Find(texts, article.Blocks).Count).Sum()));
        Print("clauses, claims, events", tokens, Measure(() => read.Zip(Clauses(), (article, texts) => EventExtractor.Find(texts, [.. texts.Select(_ => (IReadOnlyList<FoundQuantity>)[])], article, ClaimExtractor.Find(texts, article.Blocks)).Count).Sum()));
        Print("all of reading", tokens, Measure(() => articles.Sum(article => reader.Annotate(article).Events.Count)));
    }

    private static int Exact(ArticleDocument article)
    {
        var times = new TimeExtractor(TimeSense.News);
        var found = 0;
        foreach (var text in Tokenise(article)) found += times.Find(text, NumberReader.Find(text)).Count;
        return found;
    }

    private static List<TokenizedText> Tokenise(ArticleDocument article) => [.. article.Blocks.Select(block => new TokenizedText(block.Text))];

    private static ArticleDocument Article(string text) => new()
    {
        Id = "article",
        Outcome = Outcome.Parsed,
        Source = new SourceInfo { Path = "article.txt", ContentHash = "", Bytes = text.Length, ReceivedAt = DateTimeOffset.UnixEpoch },
        Engine = new EngineVersions("", "", ""),
        Language = "ar",
        Blocks = [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new Block(BlockKind.Paragraph, line))],
    };

    private static (TimeSpan Time, long Bytes) Measure(Func<int> work)
    {
        _ = work();
        var (best, bytes) = (TimeSpan.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var (start, before) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            _ = work();
            var time = Environment.CpuUsage.TotalTime - start;
            if (time < best) best = time;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, bytes);
    }

    private static void Print(string what, int tokens, (TimeSpan Time, long Bytes) measured) =>
        Console.WriteLine(FormattableString.Invariant($"{what,-28} {tokens / measured.Time.TotalSeconds,12:N0} tokens/s {(double)measured.Bytes / tokens,8:N1} bytes allocated per token"));
}
