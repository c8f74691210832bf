using System.Globalization;
using System.Text;
using TestKit;

namespace Marsad.Storage.Tests.Load;

/// <summary>Draws words as news has them: common stems by their frequency in news, rarer ones made up, by Zipf's law.</summary>
internal sealed class WordSource
{
    private const int HeadLines = 6;
    private const double Million = 1_000_000;

    // Rarer words are as many as a language has, and the n-th is drawn about as often as 1/n.
    private const int RareWords = 60_000;
    private const string Letters = "ابتجحدرسشصطعفقكلمنهوي";

    private readonly string[] _common;
    private readonly double[] _upTo;

    internal WordSource()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "lib", "Marsad", "Search", "Data", "common_stems.tsv")).Skip(HeadLines).Select(line => line.Split('\t')).ToList();
        _common = [.. rows.Select(row => row[1])];
        _upTo = new double[rows.Count];
        var sum = 0d;
        for (var i = 0; i < rows.Count; i++) _upTo[i] = sum += int.Parse(rows[i][0], CultureInfo.InvariantCulture) / Million;
    }

    /// <summary>A sentence of so many words.</summary>
    internal string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random))) + ".";

    private string Word(Random random)
    {
        var place = Array.BinarySearch(_upTo, random.NextDouble());
        if (place < 0) place = ~place;
        return place < _common.Length ? _common[place] : Rare((int)Math.Pow(RareWords, random.NextDouble()));
    }

    // Different words of four to six letters for different ranks.
    private static string Rare(int rank)
    {
        var word = new StringBuilder();
        for (var rest = (uint)rank * 2_654_435_761; word.Length < 4 || (rest > 0 && word.Length < 6); rest /= (uint)Letters.Length) word.Append(Letters[(int)(rest % Letters.Length)]);
        return word.ToString();
    }
}
