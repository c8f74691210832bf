using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Training.Vectors;

/// <summary>An unlabelled text as numbers of words, with particles as words of their own; -1 stands between sentences.</summary>
internal sealed class StemmedText
{
    /// <summary>Stands between sentences.</summary>
    public const int Break = -1;

    private const int LeastCount = 4;
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private StemmedText(int[] tokens) => Tokens = tokens;

    /// <summary>The words in the order of their numbers, particles with a plus sign behind them among them.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>How often each word stands in the text.</summary>
    public int[] Counts { get; private set; } = [];

    public int[] Tokens { get; private set; }

    /// <summary>Reads lines twice: to count words, then to split and number them.</summary>
    public static StemmedText Read(IEnumerable<string> lines)
    {
        var (raw, rawWords) = Number(lines);
        var counts = new int[rawWords.Count];
        foreach (var token in raw) if (token >= 0) counts[token]++;
        var text = new StemmedText([]);
        var splits = Split(rawWords, counts);
        var stemCounts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < splits.Length; i++) stemCounts[splits[i].Stem] = stemCounts.GetValueOrDefault(splits[i].Stem) + counts[i];
        text.Renumber(raw, splits, stemCounts);
        return text;
    }

    private static (List<int> Tokens, List<string> Words) Number(IEnumerable<string> lines)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var (tokens, words) = (new List<int>(), new List<string>());
        Span<char> key = stackalloc char[WordKey.MostLetters];
        foreach (var line in lines)
        {
            for (var position = 0; Tokenizer.Next(line, ref position) is { } token;)
            {
                var word = key[..WordKey.Write(line.AsSpan(token.Start, token.Length), key)];
                if (word.IsEmpty) continue;
                if (!lookup.TryGetValue(word, out var number))
                {
                    number = words.Count;
                    words.Add(word.ToString());
                    numbers.Add(words[^1], number);
                }

                tokens.Add(number);
            }

            tokens.Add(Break);
        }

        return (tokens, words);
    }

    // A word is split where its stem alone is the more frequent word.
    private static (string Clitics, string Stem)[] Split(List<string> words, int[] counts)
    {
        var numbers = words.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var splits = new (string, string)[words.Count];
        Span<CliticSplit> readings = stackalloc CliticSplit[CliticSplit.MostReadings];
        Span<char> stem = stackalloc char[WordKey.MostLetters + CliticSplit.MostAdded];
        for (var i = 0; i < splits.Length; i++)
        {
            splits[i] = ("", words[i]);
            var best = Math.Max(counts[i], LeastCount);
            foreach (var reading in readings[..CliticSplit.Read(words[i], readings)])
            {
                var length = reading.WriteStem(words[i], stem);
                if (!numbers.TryGetValue(stem[..length], out var number) || counts[number] <= 2 * best) continue;
                best = counts[number];
                splits[i] = (words[i][..reading.Letters] + "+", words[number]);
            }
        }

        return splits;
    }

    private void Renumber(List<int> raw, (string Clitics, string Stem)[] splits, Dictionary<string, int> stemCounts)
    {
        var clitics = splits.Select(split => split.Clitics.Length == 0 ? -1 : NumberOf(split.Clitics)).ToArray();
        var stems = splits.Select(split => stemCounts[split.Stem] < LeastCount ? -1 : NumberOf(split.Stem)).ToArray();
        var tokens = new List<int>(raw.Count * 6 / 5);
        foreach (var token in raw)
        {
            if (token == Break)
            {
                if (tokens.Count > 0 && tokens[^1] != Break) tokens.Add(Break);
                continue;
            }

            if (clitics[token] >= 0) tokens.Add(clitics[token]);
            if (stems[token] >= 0) tokens.Add(stems[token]);
        }

        Tokens = [.. tokens];
        Counts = new int[_words.Count];
        foreach (var token in Tokens) if (token >= 0) Counts[token]++;
    }

    private int NumberOf(string word)
    {
        if (_numbers.TryGetValue(word, out var number)) return number;
        number = _words.Count;
        _words.Add(word);
        _numbers.Add(word, number);
        return number;
    }
}
