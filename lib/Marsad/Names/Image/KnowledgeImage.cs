using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names.Image;

/// <summary>The compiled names as one block of bytes, read in place: loading it is reading it, and an entity becomes an object when a text names it.</summary>
internal sealed class KnowledgeImage
{
    public const int Magic = 0x4B52534D;
    public const int Format = 1;

    /// <summary>Bytes before the sections: mark, format, and offset and length of each.</summary>
    public const int HeaderLength = 8 + 8 * Sections;

    private const int Sections = (int)ImageSection.Adjectives + 1;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string?[] _vocabulary;
    private readonly KnownEntity?[] _entities;
    private readonly WordFact<int[]> _longest;

    /// <exception cref="InvalidDataException">The bytes are no image, or one of another format or folding of spellings.</exception>
    public KnowledgeImage(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        if (bytes.Length < HeaderLength || Int(bytes.Span, 0) != Magic || Int(bytes.Span, 4) != Format) throw new InvalidDataException("knowledge.bin: no image of names in this format; run 'marsad knowledge pack'.");
        if (Encoding.UTF8.GetString(Section(ImageSection.Folding)) != NameKey.Version) throw new InvalidDataException("knowledge.bin: its spellings were folded by other rules; run 'marsad knowledge pack'.");
        _longest = new WordFact<int[]>(LongestOf, []);
        _vocabulary = new string?[Rows<int>(ImageSection.Vocabulary).Length];
        _entities = new KnownEntity?[Rows<EntityRow>(ImageSection.Entities).Length];
    }

    public int EntityCount => _entities.Length;

    private ReadOnlySpan<KeyRow> Keys => Rows<KeyRow>(ImageSection.Keys);

    /// <summary>Number of a spelling, or -1 for an unknown one.</summary>
    public int KeyOf(ReadOnlySpan<char> spelling)
    {
        var bytes = _bytes.Span;
        var buckets = Rows<int>(bytes, ImageSection.Buckets);
        var keys = Rows<KeyRow>(bytes, ImageSection.Keys);
        var text = Rows<char>(bytes, ImageSection.KeyText);
        var mask = buckets.Length - 1;
        for (var slot = (int)ImageHash.Of(spelling) & mask; buckets[slot] != 0; slot = (slot + 1) & mask)
        {
            ref readonly var key = ref keys[buckets[slot] - 1];
            if (text.Slice(key.Text, key.Length).SequenceEqual(spelling)) return buckets[slot] - 1;
        }

        return -1;
    }

    public string Spelling(int key) => new(Rows<char>(ImageSection.KeyText).Slice(Keys[key].Text, Keys[key].Length));

    /// <summary>Words of the longest name that starts with a word; 0 where none does.</summary>
    public int LongestFrom(ReadOnlySpan<char> word) => KeyOf(word) is >= 0 and var key ? Keys[key].Longest : 0;

    /// <summary>The same for each reading (<see cref="Proclitics.Of"/>) of a word of a name; empty where none of them begins one.</summary>
    public int[] LongestFrom(WordForm word) => _longest.Of(word);

    public bool IsPersonWord(int key) => (Keys[key].Flags & KeyRow.PersonWordFlag) != 0;

    /// <summary>What a spelling can mean; empty for a word that names only start with.</summary>
    public NameSense[] SensesOf(int key)
    {
        var row = Keys[key];
        var senses = row.SenseCount == 0 ? [] : new NameSense[row.SenseCount];
        var stored = Rows<int>(ImageSection.Senses).Slice(row.FirstSense, row.SenseCount);
        for (var i = 0; i < senses.Length; i++) senses[i] = new NameSense(Entity(stored[i] >> 1), (stored[i] & 1) != 0);
        return senses;
    }

    /// <summary>Keys of place names with a skeleton's hash.</summary>
    public List<int> WithSkeleton(uint hash)
    {
        var rows = Rows<SkeletonRow>(ImageSection.Skeletons);
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Hash < hash) low = middle + 1;
            else high = middle;
        }

        var keys = new List<int>();
        for (; low < rows.Length && rows[low].Hash == hash; low++) keys.Add(rows[low].Key);
        return keys;
    }

    /// <summary>Definite adjectives of countries, with the country.</summary>
    public IEnumerable<(string Country, string Adjective)> Adjectives()
    {
        var pairs = Rows<int>(ImageSection.Adjectives).ToArray();
        for (var i = 0; i < pairs.Length; i += 2) yield return (Word(pairs[i])!, Spelling(pairs[i + 1]));
    }

    /// <summary>The entity of a number; always the same object.</summary>
    public KnownEntity Entity(int number) => _entities[number] ?? Interlocked.CompareExchange(ref _entities[number], Make(number), null) ?? _entities[number]!;

    private int[] LongestOf(WordForm word)
    {
        var longest = Array.ConvertAll(Proclitics.Of(word), reading => LongestFrom(reading.Word));
        return Array.TrueForAll(longest, words => words == 0) ? [] : longest;
    }

    private KnownEntity Make(int number)
    {
        var row = Rows<EntityRow>(ImageSection.Entities)[number];
        var wikidata = row.Wikidata == 0 ? null : FormattableString.Invariant($"Q{row.Wikidata}");
        var geonames = row.Geonames == 0 ? null : FormattableString.Invariant($"{row.Geonames}");
        return new KnownEntity
        {
            Id = String(row.Id) ?? wikidata ?? "gn:" + geonames,
            Type = (EntityType)row.Type,
            Kind = Word(row.Kind) ?? "",
            NameAr = String(row.NameAr) ?? "",
            NameEn = String(row.NameEn),
            Wikidata = wikidata,
            Geonames = geonames,
            Latitude = Degrees(row.Latitude),
            Longitude = Degrees(row.Longitude),
            Country = Word(row.Country),
            Division = Word(row.Division),
            Tier = row.Flags & EntityRow.TierMask,
            Population = row.Population,
            IsPlace = (row.Flags & EntityRow.PlaceFlag) != 0,
        };
    }

    private static double? Degrees(int thousandths) => thousandths == EntityRow.NoDegrees ? null : thousandths / EntityRow.DegreeUnits;

    private string? Word(int number) => number == 0 ? null : _vocabulary[number] ??= String(Rows<int>(ImageSection.Vocabulary)[number]);

    private string? String(int position)
    {
        if (position == 0) return null;
        var text = Section(ImageSection.Text)[position..];
        return Encoding.UTF8.GetString(text.Slice(sizeof(ushort), BinaryPrimitives.ReadUInt16LittleEndian(text)));
    }

    private ReadOnlySpan<T> Rows<T>(ImageSection section) where T : unmanaged => Rows<T>(_bytes.Span, section);

    private static ReadOnlySpan<T> Rows<T>(ReadOnlySpan<byte> bytes, ImageSection section) where T : unmanaged => MemoryMarshal.Cast<byte, T>(Slice(bytes, section));

    private ReadOnlySpan<byte> Section(ImageSection section) => Slice(_bytes.Span, section);

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, ImageSection section) => bytes.Slice(Int(bytes, 8 + 8 * (int)section), Int(bytes, 12 + 8 * (int)section));

    private static int Int(ReadOnlySpan<byte> bytes, int position) => BinaryPrimitives.ReadInt32LittleEndian(bytes[position..]);
}
