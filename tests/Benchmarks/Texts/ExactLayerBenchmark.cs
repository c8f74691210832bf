using System.Diagnostics;
using Marsad;
using Marsad.Names;
using Marsad.Numbers;
using Marsad.Text;
using Marsad.Times;
using Marsad.Times.Resolution;

namespace Benchmarks.Texts;

/// <summary>Speed and memory of tokens, numbers and times on one core, and their share of reading an article.</summary>
internal static class ExactLayerBenchmark
{
    private const int Rounds = 7;
    private static readonly TimeAnchor Anchor = new(new DateTime(2026, 3, 10, 9, 5, 0), TimeSense.News);

    /// <summary>Prints the best of several rounds after one that warms up.</summary>
    public static void Run(IReadOnlyList<string> texts)
    {
        var names = new NameExtractor(KnowledgeBase.Shared);
        var tokens = texts.Sum(text => new TokenizedText(text).Count);
        var tokenise = Measure(() => texts.Sum(text => new TokenizedText(text).Count));
        var numbers = Measure(() => texts.Sum(text => Numbers(text).Count));
        var all = Measure(() => texts.Sum(Times));
        var naming = Measure(() => texts.Sum(text => names.Extract([new TokenizedText(text)]).Mentions.Count));
        Console.WriteLine($"{tokens} tokens");
        Print("tokenise", tokens, tokenise);
        Print("tokenise + numbers", tokens, numbers);
        Print("tokenise + numbers + times", tokens, all);
        Print("names", tokens, naming);
        Console.WriteLine($"share of annotating: tokens {Share(tokenise.Time, all.Time + naming.Time)}, numbers {Share(numbers.Time - tokenise.Time, all.Time + naming.Time)}, times {Share(all.Time - numbers.Time, all.Time + naming.Time)}, names {Share(naming.Time, all.Time + naming.Time)}");
    }

    private static List<NumberExpression> Numbers(string text) => NumberReader.Find(new TokenizedText(text));

    private static int Times(string text)
    {
        var tokens = new TokenizedText(text);
        return TimeReader.Find(tokens, NumberReader.Find(tokens)).Count(phrase => TimeResolver.Of(phrase.Fields, Anchor) is not null);
    }

    private static (TimeSpan Time, long Bytes) Measure(Func<int> work)
    {
        _ = work();
        var (best, bytes) = (TimeSpan.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            _ = work();
            var time = Stopwatch.GetElapsedTime(start);
            if (time < best) best = time;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, bytes);
    }

    private static void Print(string what, int tokens, (TimeSpan Time, long Bytes) measured) =>
        Console.WriteLine(FormattableString.Invariant($"{what,-28} {tokens / measured.Time.TotalSeconds,12:N0} tokens/s {(double)measured.Bytes / tokens,8:N1} bytes allocated per token"));

    private static string Share(TimeSpan part, TimeSpan whole) => FormattableString.Invariant($"{part / whole:P0}");
}
