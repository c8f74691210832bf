using Marsad.Text;

namespace Marsad.Names.Tagging;

/// <summary>Makes word types, which forms of words keep; callers on several threads may share it.</summary>
internal sealed class WordTypes
{
    private const int ShortLength = 2;
    private readonly Vocabulary _vocabulary;
    private readonly WordFact<WordType> _folded;
    private readonly WordFact<WordType> _keys;

    public WordTypes(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _folded = new WordFact<WordType>(OfFolded);
        _keys = new WordFact<WordType>(Make);
    }

    /// <summary>The type of a word as it is printed.</summary>
    public WordType Of(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[WordKey.MostLetters];
        return _keys.Of(WordForms.Of(key[..WordKey.Write(word, key)]));
    }

    /// <summary>The type of a folded word.</summary>
    public WordType Of(WordForm folded) => _folded.Of(folded);

    /// <summary>See <see cref="Vocabulary.Frequency"/>.</summary>
    public int Frequency(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[WordKey.MostLetters];
        return FrequencyOfKey(key[..WordKey.WriteFolded(word, key)]);
    }

    /// <summary>A folded word without its particles, where the rest is <see cref="Vocabulary.FarMore"/> as frequent as the whole.</summary>
    public string WithoutParticles(string word)
    {
        if (word.Length > WordKey.MostLetters) return word;
        Span<CliticSplit> readings = stackalloc CliticSplit[CliticSplit.MostReadings];
        Span<char> stem = stackalloc char[WordKey.MostLetters + CliticSplit.MostAdded];
        var (best, most) = (default(CliticSplit), FrequencyOfKey(word) + Vocabulary.FarMore - 1);
        foreach (var reading in readings[..CliticSplit.Read(word, readings)])
        {
            var length = reading.WriteStem(word, stem);
            if (FrequencyOfKey(stem[..length]) is var frequency && frequency > most) (best, most) = (reading, frequency);
        }

        return best.Letters == 0 ? word : stem[..best.WriteStem(word, stem)].ToString();
    }

    private int FrequencyOfKey(ReadOnlySpan<char> key) => _vocabulary.Frequency(_vocabulary.Find(KeyHash.Of(key)));

    private WordType OfFolded(WordForm folded)
    {
        Span<char> key = stackalloc char[WordKey.MostLetters];
        return _keys.Of(WordForms.Of(key[..WordKey.WriteFolded(folded.Key, key)]));
    }

    private WordType Make(WordForm form)
    {
        var (key, hash) = (form.Key, form.Hash);
        Span<char> stemLetters = stackalloc char[WordKey.MostLetters + CliticSplit.MostAdded];
        var (stemLength, split, row) = Split(key, hash, stemLetters);
        var stem = stemLetters[..stemLength];
        var clusters = _vocabulary.Clusters(row).ToArray();
        var clitics = key.AsSpan(0, split.Letters);
        var shape = ShapeOf(stem);
        var features = new List<ulong>();
        var (far, near) = WordFeatures.Write(key, stem, clitics, shape, clusters, _vocabulary.Frequency(row), features);
        return new WordType
        {
            Key = key,
            Hash = hash,
            Stem = stem.ToString(),
            StemHash = KeyHash.Of(stem),
            Row = row,
            Clusters = clusters,
            Features = [.. features],
            FarCount = far,
            NearCount = near,
            Clitics = CliticNumber(clitics),
            Shape = shape,
        };
    }

    // A known word stays whole; of the readings of another the one with the most frequent stem counts.
    private (int Length, CliticSplit Split, int Row) Split(ReadOnlySpan<char> key, ulong hash, Span<char> stem)
    {
        var row = _vocabulary.Find(hash);
        var best = default(CliticSplit);
        if (row < 0)
        {
            Span<CliticSplit> readings = stackalloc CliticSplit[CliticSplit.MostReadings];
            foreach (var reading in readings[..CliticSplit.Read(key, readings)])
            {
                var found = _vocabulary.Find(KeyHash.Of(stem[..reading.WriteStem(key, stem)]));
                if (found >= 0 && _vocabulary.Frequency(found) > _vocabulary.Frequency(row)) (best, row) = (reading, found);
            }
        }

        return (best.WriteStem(key, stem), best, row);
    }

    private static int CliticNumber(ReadOnlySpan<char> clitics)
    {
        var number = 0;
        foreach (var c in clitics)
            number = number * 3 + c switch { ArabicLetters.Waw or ArabicLetters.Feh => 1, ArabicLetters.Lam => 2, _ => 3 };
        return number;
    }

    private static WordShape ShapeOf(ReadOnlySpan<char> stem)
    {
        var (digits, letters, latin) = (0, 0, 0);
        foreach (var c in stem)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsAsciiLetter(c)) latin++;
            else if (char.IsLetter(c)) letters++;
        }

        if (letters + digits + latin == 0) return WordShape.Mark;
        if (digits > 0) return letters + latin == 0 ? WordShape.Number : WordShape.Mixed;
        if (latin > 0) return letters == 0 ? WordShape.Latin : WordShape.Mixed;
        if (letters <= ShortLength) return WordShape.ShortWord;
        return stem[0] == ArabicLetters.Alef && stem[1] == ArabicLetters.Lam ? WordShape.DefiniteWord : WordShape.Word;
    }
}
