using System.Diagnostics;
using Marsad.Names.Tagging;
using Marsad.Text;

namespace Benchmarks.Tagging;

/// <summary>Speed, time to load and memory of the recogniser of names, features included, on one core.</summary>
internal static class TaggingBenchmark
{
    private const int Rounds = 5;

    /// <summary>Prints the first round, whose words are new to the tagger, and the best of several.</summary>
    public static void Run(IReadOnlyList<string> texts)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var tagger = NameTagger.Shared;
        Print("model loaded", $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms");
        Print("memory of the model", $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:N1} MB");
        var tokens = texts.Sum(text => new TokenizedText(text).Count);
        Print("tokens", $"{tokens:N0}");
        Print("first round", $"{tokens / Measure(tagger, texts).TotalSeconds:N0} tokens/s");
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var best = Enumerable.Range(0, Rounds).Min(_ => Measure(tagger, texts));
        Print("best round", $"{tokens / best.TotalSeconds:N0} tokens/s");
        Print("allocated", $"{(double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds / tokens:N0} bytes a token");
        Print("memory with words kept", $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:N1} MB");
    }

    private static TimeSpan Measure(NameTagger tagger, IReadOnlyList<string> texts)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var text in texts) _ = tagger.TagDocument(Sentences(tagger, text));
        return Stopwatch.GetElapsedTime(start);
    }

    private static List<WordType[]> Sentences(NameTagger tagger, string text)
    {
        var tokens = new TokenizedText(text);
        var (sentences, first) = (new List<WordType[]>(), 0);
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var next = first;
            while (next < tokens.Count && tokens[next].Start < sentence.End) next++;
            sentences.Add(tagger.Read(tokens, first, next));
            first = next;
        }

        return sentences;
    }

    private static void Print(string what, FormattableString value) => Console.WriteLine($"{what,-24} {FormattableString.Invariant(value),18}");
}
