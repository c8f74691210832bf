using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>The verbs of news in all their forms, found behind particles and before pronouns.</summary>
internal static class VerbTable
{
    private const char Separator = '|';
    private const int ShortestDerived = 4;
    private const int ShortestBeforePronoun = 2;
    private const int LongestWord = 64;
    private static readonly string[] Pronouns = [.. DataFile.Read("Text/Data/clitics.tsv", 4).Where(row => row[1] == "pronoun" && row[3][0] is ArabicLetters.Heh or ArabicLetters.Noon && row[3][^1] != ArabicLetters.Yeh).Select(row => Fold(row[3])).Distinct(StringComparer.Ordinal).OrderByDescending(p => p.Length)];
    private static readonly IReadOnlyList<Verb> Verbs = [.. DataFile.Read("Clauses/Data/verbs.tsv", 5).Select(ToVerb)];

    private static readonly FrozenDictionary<string, Form[]>.AlternateLookup<ReadOnlySpan<char>> Forms = Verbs
        .SelectMany(verb => VerbInflection.Of(verb).Select(form => (Word: Fold(form.Word), Form: new Form(verb, form.Form, form.Agreement))))
        .GroupBy(form => form.Word, form => form.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().OrderBy(form => form.Kind).ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFact<VerbReading[]> Facts = new(form => Read(form.Key), []);

    /// <summary>Whether the table has a verb.</summary>
    public static bool Has(string lemma) => Verbs.Any(verb => verb.Lemma == lemma);

    /// <summary>Whether a folded word as it stands is a verb in the perfect: "she opened", which could also be "so below".</summary>
    public static bool IsWholeVerb(ReadOnlySpan<char> key)
    {
        if (key[0] != ArabicLetters.Feh || !Forms.TryGetValue(key, out var forms)) return false;
        foreach (var form in forms)
            if (form.Kind == VerbForm.Perfect) return true;
        return false;
    }

    /// <summary>Every reading of a word as a form of a verb, those without particles first.</summary>
    public static ReadOnlySpan<VerbReading> Read(WordForm form) => Facts.Of(form);

    private static VerbReading[] Read(string key)
    {
        if (key.Length > LongestWord) return [];
        var found = new List<VerbReading>();
        Span<ProcliticReading> readings = stackalloc ProcliticReading[ProcliticTable.MostReadings];
        foreach (var reading in readings[..ProcliticTable.Read(key, readings)])
        {
            var word = key.AsSpan(reading.Start);
            Add(word, reading, 0, found);
            foreach (var pronoun in Pronouns)
            {
                if (word.Length < pronoun.Length + ShortestBeforePronoun || !word.EndsWith(pronoun, StringComparison.Ordinal)) continue;
                Add(word[..^pronoun.Length], reading, pronoun.Length, found);
                AddPluralBefore(word[..^pronoun.Length], reading, pronoun.Length, found);
                AddWeakBefore(word[..^pronoun.Length], reading, pronoun.Length, found);
            }
        }

        return found.Count == 0 ? [] : [.. found];
    }

    private static void Add(ReadOnlySpan<char> word, ProcliticReading reading, int pronoun, List<VerbReading> found)
    {
        if (!Forms.TryGetValue(word, out var forms)) return;
        foreach (var form in forms)
            if (Fits(form, reading.Particles, pronoun))
                found.Add(new VerbReading(form.Verb, form.Kind, form.Agreement, reading.Particles, reading.Letters, pronoun));
    }

    // A final alef maksura is an alef before a pronoun.
    private static void AddWeakBefore(ReadOnlySpan<char> word, ProcliticReading reading, int pronoun, List<VerbReading> found)
    {
        if (word[^1] != ArabicLetters.Alef) return;
        Span<char> weak = stackalloc char[word.Length];
        word.CopyTo(weak);
        weak[^1] = ArabicLetters.Yeh;
        Add(weak, reading, pronoun, found);
    }

    // The alef of the plural goes before a pronoun.
    private static void AddPluralBefore(ReadOnlySpan<char> word, ProcliticReading reading, int pronoun, List<VerbReading> found)
    {
        if (word[^1] != ArabicLetters.Waw) return;
        Span<char> plural = stackalloc char[word.Length + 1];
        word.CopyTo(plural);
        plural[^1] = ArabicLetters.Alef;
        Add(plural, reading, pronoun, found);
    }

    private static bool Fits(Form form, Proclitics before, int pronoun)
    {
        if (form.Kind == VerbForm.Perfect) return (before & (Proclitics.Article | Proclitics.Preposition | Proclitics.Will)) == 0;
        // The particle of the future stands before no jussive.
        if (form.Kind == VerbForm.Imperfect) return (before & (Proclitics.Article | Proclitics.In | Proclitics.As)) == 0 && ((before & Proclitics.Will) == 0 || (form.Agreement & Agreement.Jussive) == 0);
        if ((before & Proclitics.Will) != 0) return false;
        var isDefinite = (before & Proclitics.Article) != 0;
        return !(isDefinite && pronoun > 0) && !((isDefinite || pronoun > 0) && (form.Agreement & Agreement.Accusative) != 0);
    }

    private static Verb ToVerb(string[] row)
    {
        var isDerived = row[0].Length >= ShortestDerived && row[1].Length > 0;
        var participle = isDerived ? ArabicLetters.Meem + row[1][1..] : "";
        return new Verb(row[0], row[1], row[2].Split(Separator, StringSplitOptions.RemoveEmptyEntries), row[3].Length > 0 ? row[3] : participle, row[4].Length > 0 ? row[4] : participle);
    }

    private static string Fold(string word) => NormalizationProfile.Lookup.Fold(word);

    private readonly record struct Form(Verb Verb, VerbForm Kind, Agreement Agreement);
}
