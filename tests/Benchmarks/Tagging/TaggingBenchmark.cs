using System.Diagnostics;
using Marsad.Names.Tagging;
using Marsad.Text;

namespace Benchmarks.Tagging;

/// <summary>Speed, time to load and memory of the recogniser of names, features included, on one core.</summary>
internal static class TaggingBenchmark
{
    private const int Rounds = 5;

    /// <summary>Prints the first round, whose words are new to the tagger, and the best of several; by the processor's time, so that what else runs counts less.</summary>
    public static void Run(IReadOnlyList<string> texts)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (tagger, load) = Measure(() => NameTagger.Shared);
        Print("model loaded", $"{load.TotalMilliseconds:N0} ms");
        var (_, first) = Measure(() => tagger.Tag(tagger.Read(["\u0628\u063A\u062F\u0627\u062F"])));
        Print("first sentence", $"{first.TotalMilliseconds:N0} ms");
        Print("memory of the model", $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:N1} MB");
        var tokens = texts.Sum(text => new TokenizedText(text).Count);
        Print("tokens", $"{tokens:N0}");
        Print("first round", $"{tokens / Tag(tagger, texts).TotalSeconds:N0} tokens/s");
        var allocated = GC.GetTotalAllocatedBytes();
        var best = Enumerable.Range(0, Rounds).Min(_ => Tag(tagger, texts));
        Print("best round", $"{tokens / best.TotalSeconds:N0} tokens/s");
        Print("allocated", $"{(double)(GC.GetTotalAllocatedBytes() - allocated) / Rounds / tokens:N0} bytes a token");
        Print("memory with words kept", $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:N1} MB");
    }

    private static TimeSpan Tag(NameTagger tagger, IReadOnlyList<string> texts) => Measure(() => texts.Sum(text => tagger.TagDocument(Sentences(tagger, text)).Count)).Time;

    private static (T Result, TimeSpan Time) Measure<T>(Func<T> work)
    {
        using var self = Process.GetCurrentProcess();
        var start = self.TotalProcessorTime;
        var result = work();
        self.Refresh();
        return (result, self.TotalProcessorTime - start);
    }

    private static List<WordType[]> Sentences(NameTagger tagger, string text)
    {
        var tokens = new TokenizedText(text);
        return [.. tokens.Sentences.Select(sentence => tagger.Read(tokens, sentence.First, sentence.Next))];
    }

    private static void Print(string what, FormattableString value) => Console.WriteLine($"{what,-24} {FormattableString.Invariant(value),18}");
}
