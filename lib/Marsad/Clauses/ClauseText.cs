using Marsad.Document;
using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>A block with all that is known of its words: closed classes, forms of verbs, names, roles, numerals, times, quotations, sentences.</summary>
internal sealed class ClauseText
{
    private static readonly Lexicon<WordKind> Particles = new(Lexicon<WordKind>.Read("Clauses/Data/particles.tsv"));
    private const string Between = "\u0628\u064A\u0646";
    private const string Before = "\u0627\u0645\u0627\u0645";
    private const int FarthestThat = 14;
    private const int LongestThat = 4;
    private readonly WordKind[] _kinds;
    private readonly int[] _firstReading;
    private readonly List<VerbReading> _readings = [];
    private readonly int[] _quotationOver;
    private readonly WordStart?[] _starts;
    private readonly Dictionary<TokenRange, List<Chunk>> _chunks = [];
    private readonly CoverTable<Mention> _names;
    private readonly CoverTable<Role> _roles;
    private readonly CoverTable<Number> _numbers;
    private readonly CoverTable<TimeExpression> _times;

    public ClauseText(int block, TokenizedText text, BlockFindings findings)
    {
        Block = block;
        Words = text;
        _names = new CoverTable<Mention>(text, findings.Mentions.Where(mention => mention.NestedIn is null), mention => (mention.Start, mention.Length));
        _roles = new CoverTable<Role>(text, findings.Roles, role => (role.Start, role.Length));
        _numbers = new CoverTable<Number>(text, findings.Numbers.Where(number => number.Kind is not NumberKind.Ordinal), number => (number.Start, number.Length));
        _times = new CoverTable<TimeExpression>(text, findings.Times, time => (time.Start, time.Length));
        _kinds = new WordKind[text.Count];
        _firstReading = new int[text.Count + 1];
        for (var token = 0; token < text.Count; token++) ReadWord(token);
        _firstReading[text.Count] = _readings.Count;
        Sentences = SentenceTokens.Of(text);
        Quotations = QuotationFinder.Find(text);
        _quotationOver = Over(Quotations, text.Count);
        _starts = new WordStart?[text.Count];
    }

    /// <summary>Index of the block in its article.</summary>
    public int Block { get; }

    public TokenizedText Words { get; }

    public int Count => Words.Count;

    /// <summary>Sentences in reading order.</summary>
    public IReadOnlyList<TokenRange> Sentences { get; }

    /// <summary>What stands in quotation marks, in reading order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    public ReadOnlySpan<char> Key(int token) => Words.Key(token);

    public WordKind Kind(int token) => (uint)token < (uint)Count ? _kinds[token] : WordKind.Mark;

    /// <summary>All readings of a word as a form of a verb.</summary>
    public ReadOnlySpan<VerbReading> Readings(int token) =>
        (uint)token < (uint)Count ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_readings)[_firstReading[token].._firstReading[token + 1]] : [];

    /// <summary>Whether a word can be read as a form of a verb.</summary>
    public bool IsForm(int token, VerbForm form)
    {
        foreach (var reading in Readings(token))
            if (reading.Form == form) return true;
        return false;
    }

    /// <summary>The particles that a word begins with, read once.</summary>
    public WordStart Start(int token) => (uint)token < (uint)Count ? _starts[token] ??= WordStart.Of(this, token) : default;

    /// <summary>The chunks of a run of tokens, read once: what is said is read by utterances, what happens by sentences, and most are the same.</summary>
    public IReadOnlyList<Chunk> Chunks(TokenRange range)
    {
        if (!_chunks.TryGetValue(range, out var chunks)) _chunks[range] = chunks = ChunkReader.Read(this, range);
        return chunks;
    }

    /// <summary>The outermost name that covers a word, with its tokens; null where there is none.</summary>
    public Covered<Mention>? Name(int token) => _names.At(token);

    public Covered<Role>? Role(int token) => _roles.At(token);

    /// <summary>The numeral that covers a word; ordinals are none.</summary>
    public Covered<Number>? Number(int token) => _numbers.At(token);

    public Covered<TimeExpression>? Time(int token) => _times.At(token);

    /// <summary>The outermost closed quotation over a token, its marks included; null where there is none.</summary>
    public Quotation? QuotationOver(int token) => (uint)token < (uint)_quotationOver.Length && _quotationOver[token] > 0 ? Quotations[_quotationOver[token] - 1] : null;

    /// <summary>The quotation that a token opens, or null.</summary>
    public Quotation? QuotationAt(int token) => FirstQuotationFrom(token) is var index && index < Quotations.Count && Quotations[index].First == token ? Quotations[index] : null;

    /// <summary>Index of the first quotation that opens at a token or behind it; their number where none does.</summary>
    public int FirstQuotationFrom(int token)
    {
        var (low, high) = (0, Quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The sentence of a token; the last one behind the end.</summary>
    public TokenRange SentenceOf(int token)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (token < Sentences[middle].Next) high = middle;
            else low = middle + 1;
        }

        return Sentences.Count > 0 ? Sentences[low] : new TokenRange(0, Count);
    }

    /// <summary>The text from a token, without so many of its letters, to the one before <paramref name="next"/>.</summary>
    public string TextOf(int first, int next, int letters = 0) => Words.Span(first, next, letters).In(Words.Text);

    private static int[] Over(IReadOnlyList<Quotation> quotations, int tokens)
    {
        var over = new int[quotations.Count > 0 ? tokens : 0];
        for (var i = 0; i < quotations.Count; i++)
            if (quotations[i] is { Depth: 0, IsClosed: true }) Array.Fill(over, i + 1, quotations[i].First, quotations[i].Next - quotations[i].First);
        return over;
    }

    private void ReadWord(int token)
    {
        _firstReading[token] = _readings.Count;
        if (!Words.IsWord(token))
        {
            _kinds[token] = Words.Digits(token) > 0 ? WordKind.Open : WordKind.Mark;
            return;
        }

        var match = Particles.At(Words, token);
        if (match.IsFound && _kinds[token] == WordKind.Open && !(match.Letters > 0 && match.Tokens == 1 && VerbTable.IsWholeVerb(Words.Key(token))))
            for (var i = token; i < token + match.Tokens; i++) _kinds[i] = match.Senses[0].Category;
        if (IsClarifying(token) || IsImam(token)) _kinds[token] = WordKind.Open;
        // A name is no verb, nor is a word of a closed class.
        if ((Name(token) is { } name && name.First < token) || _kinds[token] is not (WordKind.Open or WordKind.NounInWaw)) return;
        _readings.AddRange(VerbTable.Read(Words.Form(token)));
        if (_readings.Count > _firstReading[token]) DropImpossible(token, _kinds[token] == WordKind.NounInWaw ? match.Letters : int.MaxValue);
    }

    // "Imam" is written with the hamza below, "amama", before, with the hamza above.
    private bool IsImam(int token) => Words.Key(token).SequenceEqual(Before) && Words.Text[Words[token].Start] == ArabicLetters.AlefWithHamzaBelow;

    // "Bayna" is "between", but "bayyana" is "he explained": print shows it by the shadda, or where a sentence begins with it and goes on to "that".
    private bool IsClarifying(int token)
    {
        if (!Words.Key(token).EndsWith(Between, StringComparison.Ordinal)) return false;
        if (Words[token].In(Words.Text).Contains(ArabicLetters.Shadda, StringComparison.Ordinal)) return true;
        if (Words.IsWord(token - 1)) return false;
        for (var next = token + 1; next < token + FarthestThat && Words.IsWord(next) && !Words.Key(next).EndsWith(Between, StringComparison.Ordinal); next++)
            if (Words.Key(next) is [ArabicLetters.Alef, ArabicLetters.Noon, ..] and { Length: <= LongestThat }) return true;
        return false;
    }

    // What is left of a noun in waw without its waw is no verb.
    private void DropImpossible(int token, int mostLetters)
    {
        var first = _firstReading[token];
        var isFeminine = Words.Text[Words[token].End - 1] == ArabicLetters.TehMarbuta;
        var isWhole = _readings.FindIndex(first, reading => reading.Letters == 0) >= 0;
        for (var i = _readings.Count - 1; i >= first; i--)
            if ((isFeminine && _readings[i].Pronoun > 0) || _readings[i].Letters > mostLetters || (_readings[i].Letters > 0 && isWhole)) _readings.RemoveAt(i);
    }
}
