using System.Numerics;
using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Training.Gazetteer;

/// <summary>Makes the table of phrases from the knowledge tables of the library and the personal names of this project.</summary>
internal sealed class PhraseTableBuilder
{
    private const int FirstSmallTier = 3;
    private readonly SortedDictionary<ulong, PhraseKind> _phrases = [];

    /// <summary>Writes all names into a model.</summary>
    public static void Write(ModelWriter model)
    {
        var builder = new PhraseTableBuilder();
        builder.AddKnowledge();
        builder.AddPersonalNames();
        builder.AddCommonNames();
        builder.Lay(model);
    }

    /// <summary>Writes a table without names.</summary>
    public static void WriteEmpty(ModelWriter model) => new PhraseTableBuilder().Lay(model);

    private void AddKnowledge()
    {
        var places = NameTable.Read("Names/Data/places.tsv");
        foreach (var row in places.Rows) AddNames(places, row, IsSmall(places, row) ? PhraseKind.SmallPlace : PhraseKind.Place);
        var people = NameTable.Read("Names/Data/people.tsv");
        foreach (var row in people.Rows) AddNames(people, row, PhraseKind.Person);
        var organisations = NameTable.Read("Names/Data/organisations.tsv");
        foreach (var row in organisations.Rows) AddNames(organisations, row, PhraseKind.Organisation);
        var demonyms = NameTable.Read("Names/Data/demonyms.tsv");
        foreach (var form in demonyms.Rows.SelectMany(row => demonyms.List(row, "forms_ar"))) Add(form, PhraseKind.Demonym);
    }

    private void AddPersonalNames()
    {
        var names = NameTable.Read("Gazetteer/Data/personal_names.tsv");
        foreach (var row in names.Rows)
            Add(names.Cell(row, "name_ar"), names.Cell(row, "kind") == "family" ? PhraseKind.FamilyName : PhraseKind.GivenName);
    }

    private void AddCommonNames()
    {
        var names = NameTable.Read("Gazetteer/Data/common_names.tsv");
        foreach (var row in names.Rows)
            Add(names.Cell(row, "name_ar"), names.Cell(row, "kind") is "currency" or "event" or "product" ? PhraseKind.Thing : PhraseKind.CommonOrganisation);
    }

    private static bool IsSmall(NameTable places, string[] row) =>
        int.TryParse(places.Cell(row, "tier"), out var tier) && tier >= FirstSmallTier;

    private void AddNames(NameTable table, string[] row, PhraseKind kind)
    {
        Add(table.Cell(row, "name_ar"), kind);
        foreach (var alias in table.List(row, "aliases_ar")) Add(alias, kind);
    }

    private void Add(string name, PhraseKind kind)
    {
        var words = Words(name);
        if (words.Count is 0 or > PhraseTable.MostWords) return;
        var phrase = words[0];
        for (var i = 1; i < words.Count; i++)
        {
            Mark(phrase, PhraseKind.Prefix);
            phrase = PhraseTable.Extend(phrase, words[i]);
        }

        Mark(phrase, kind);
    }

    private static List<ulong> Words(string name)
    {
        var words = new List<ulong>();
        Span<char> key = stackalloc char[WordKey.MostLetters];
        for (var position = 0; Tokenizer.Next(name, ref position) is { } token;)
            if (key[..WordKey.Write(name.AsSpan(token.Start, token.Length), key)] is { IsEmpty: false } word) words.Add(KeyHash.Of(word));
        return words;
    }

    private void Mark(ulong phrase, PhraseKind kind) => _phrases[phrase] = _phrases.GetValueOrDefault(phrase) | kind;

    private void Lay(ModelWriter model)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)_phrases.Count * 2 + 1);
        var (hashes, kinds) = (new uint[slots], new ushort[slots]);
        foreach (var (phrase, kind) in _phrases)
        {
            var slot = (int)phrase & (slots - 1);
            while (kinds[slot] != 0) slot = (slot + 1) & (slots - 1);
            (hashes[slot], kinds[slot]) = ((uint)(phrase >> 32), (ushort)kind);
        }

        model.Set<uint>(ModelSection.PhraseHashes, hashes);
        model.Set<ushort>(ModelSection.PhraseKinds, kinds);
    }
}
