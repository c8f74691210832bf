using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Marsad.Names.Image;

namespace Marsad.Names.Compiling;

/// <summary>Lays the names of the compiled tables out as <see cref="KnowledgeImage"/> reads them; the same tables always give the same bytes.</summary>
internal sealed class ImageWriter
{
    private readonly ImageText _text = new();
    private readonly StringBuilder _spellings = new();
    private readonly List<EntityRow> _entities = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<KeyRow> _keys = [];
    private readonly List<int> _senses = [];
    private readonly List<SkeletonRow> _skeletons = [];
    private readonly List<int> _adjectives = [];

    private ImageWriter()
    {
    }

    public static byte[] Write(NameIndex index)
    {
        var writer = new ImageWriter();
        var spellings = index.Senses.Keys.Concat(index.Longest.Keys).Concat(index.PersonWords).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var spelling in spellings) writer.AddKey(spelling, index);
        var number = spellings.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        foreach (var (country, adjective) in index.Adjectives) writer._adjectives.AddRange([writer._text.Number(country), number[adjective]]);
        return writer.ToBytes(spellings);
    }

    private void AddKey(string spelling, NameIndex index)
    {
        var senses = index.Senses.GetValueOrDefault(spelling) ?? [];
        var flags = index.PersonWords.Contains(spelling) ? KeyRow.PersonWordFlag : (byte)0;
        if (senses.Any(sense => sense.Entity.IsPlace) && NameSkeleton.Of(spelling) is { Length: >= NameSkeleton.Shortest } skeleton) _skeletons.Add(new SkeletonRow(ImageHash.Of(skeleton), _keys.Count));
        _keys.Add(new KeyRow(_spellings.Length, _senses.Count, checked((ushort)spelling.Length), checked((ushort)senses.Count), checked((byte)index.Longest.GetValueOrDefault(spelling)), flags));
        _spellings.Append(spelling);
        foreach (var sense in senses) _senses.Add(NumberOf(sense.Entity) * 2 + (sense.NeedsContext ? 1 : 0));
    }

    private int NumberOf(KnownEntity entity)
    {
        if (_numbers.TryGetValue(entity.Id, out var number)) return number;
        _entities.Add(RowOf(entity));
        return _numbers[entity.Id] = _entities.Count - 1;
    }

    private EntityRow RowOf(KnownEntity entity)
    {
        var (wikidata, geonames) = (NumberIn(entity.Wikidata?[1..]), NumberIn(entity.Geonames));
        var isDerived = entity.Id == entity.Wikidata || (wikidata == 0 && entity.Id == "gn:" + entity.Geonames);
        var flags = (byte)(entity.Tier | (entity.IsPlace ? EntityRow.PlaceFlag : 0));
        return new EntityRow(
            isDerived ? 0 : _text.Add(entity.Id), _text.Add(entity.NameAr), _text.Add(entity.NameEn), wikidata, geonames, checked((int)entity.Population),
            Degrees(entity.Latitude), Degrees(entity.Longitude), _text.Number(entity.Kind), _text.Number(entity.Country), _text.Number(entity.Division), (byte)entity.Type, flags);
    }

    private static int NumberIn(string? digits) => digits is null ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    private static int Degrees(double? degrees) => degrees is { } known ? (int)Math.Round(known * EntityRow.DegreeUnits) : EntityRow.NoDegrees;

    private byte[] ToBytes(IReadOnlyList<string> spellings)
    {
        _skeletons.Sort((a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Key.CompareTo(b.Key));
        byte[][] sections =
        [
            Encoding.UTF8.GetBytes(NameKey.Version), _text.ToArray(), Bytes(_text.Vocabulary), Bytes(_entities), Bytes(_keys),
            MemoryMarshal.AsBytes(_spellings.ToString().AsSpan()).ToArray(), Bytes(Buckets(spellings)), Bytes(_senses), Bytes(_skeletons), Bytes(_adjectives),
        ];
        var header = new List<int> { KnowledgeImage.Magic, KnowledgeImage.Format };
        var image = new MemoryStream();
        image.SetLength(KnowledgeImage.HeaderLength);
        image.Position = KnowledgeImage.HeaderLength;
        foreach (var section in sections)
        {
            header.AddRange([(int)image.Position, section.Length]);
            image.Write(section);
            while (image.Position % sizeof(long) != 0) image.WriteByte(0);
        }

        image.Position = 0;
        image.Write(Bytes(header));
        return image.ToArray();
    }

    private static List<int> Buckets(IReadOnlyList<string> spellings)
    {
        var buckets = new int[BitOperations.RoundUpToPowerOf2((uint)spellings.Count * 2)];
        for (var key = 0; key < spellings.Count; key++)
        {
            var slot = (int)ImageHash.Of(spellings[key]) & (buckets.Length - 1);
            while (buckets[slot] != 0) slot = (slot + 1) & (buckets.Length - 1);
            buckets[slot] = key + 1;
        }

        return [.. buckets];
    }

    private static byte[] Bytes<T>(List<T> rows) where T : unmanaged => MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(rows)).ToArray();
}
