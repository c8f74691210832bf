using Marsad.Document;
using Marsad.Names;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>Entities by their English names: whole, places without the word for their class, what stands in brackets, initials of organisations, last names of people, first words of places, and transcriptions that sound alike.</summary>
internal sealed class EnglishNames
{
    private const int ShortestSkeleton = 3;
    private const int ShortestPart = 4;
    private const int MostAlike = 2;

    // A last name, initials or brackets that more have than this mean none of them.
    private const int MostShared = 4;

    private static readonly string[] PlaceClasses = ["camp", "city", "district", "governorate", "province", "subdistrict"];

    private readonly Dictionary<string, List<KnownEntity>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownEntity>> _classless = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownEntity>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Name, KnownEntity Entity)>> _skeletons = new(StringComparer.Ordinal);

    private EnglishNames()
    {
    }

    /// <summary>The names of entities.</summary>
    public static EnglishNames Of(IEnumerable<KnownEntity> entities)
    {
        var names = new EnglishNames();
        foreach (var entity in entities)
            if (entity.NameEn is { Length: > 0 } name) names.Add(name, entity);
        foreach (var row in DataFile.Read("Search/Data/english_aliases.tsv", 2))
            foreach (var entity in names._whole.GetValueOrDefault(LatinName.Fold(row[1])) ?? []) Put(names._whole, LatinName.Fold(row[0]), entity);
        return names;
    }

    /// <summary>What a name can mean; empty for an unknown one.</summary>
    public IEnumerable<KnownEntity> Find(string name)
    {
        var folded = LatinName.Fold(name);
        if (_whole.TryGetValue(folded, out var whole)) return whole;
        if (_classless.TryGetValue(folded, out var classless)) return classless.Concat(Alike(folded));
        return _parts.TryGetValue(folded, out var parts) && parts.Count <= MostShared ? parts : Alike(folded);
    }

    private IEnumerable<KnownEntity> Alike(string folded) => (_skeletons.GetValueOrDefault(LatinName.Skeleton(folded)) ?? [])
        .Where(row => Math.Abs(row.Name.Length - folded.Length) <= MostAlike && row.Name[0] == folded[0])
        .Select(row => row.Entity);

    private void Add(string name, KnownEntity entity)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        AddWhole(open > 0 ? name[..open] : name, entity);
        if (open > 0)
            foreach (var inner in name[(open + 1)..].TrimEnd(')').Split('/', ',')) Put(_parts, LatinName.Fold(inner), entity);
    }

    private void AddWhole(string name, KnownEntity entity)
    {
        var folded = LatinName.Fold(name);
        if (folded.Length == 0) return;
        Put(_whole, folded, entity);
        var words = folded.Split(' ');
        if (entity.IsPlace && words.Length > 1 && PlaceClasses.Contains(words[^1], StringComparer.Ordinal)) Put(_classless, string.Join(' ', words[..^1]), entity);
        if (entity.IsPlace && words.Length > 1 && words[0].Length >= ShortestPart) Put(_parts, words[0], entity);
        if (entity.Type == EntityType.Organisation && words.Length > 1) Put(_parts, string.Concat(words.Where(word => word is not ("of" or "for" or "and" or "in")).Select(word => word[0])), entity);
        if (entity.Type == EntityType.Person && words.Length > 1 && words[^1].Length >= ShortestPart) Put(_parts, words[^1], entity);
        if (LatinName.Skeleton(folded) is { Length: >= ShortestSkeleton } skeleton)
        {
            if (!_skeletons.TryGetValue(skeleton, out var alike)) _skeletons[skeleton] = alike = [];
            alike.Add((folded, entity));
        }
    }

    private static void Put(Dictionary<string, List<KnownEntity>> names, string name, KnownEntity entity)
    {
        if (!names.TryGetValue(name, out var entities)) names[name] = entities = [];
        if (!entities.Contains(entity)) entities.Add(entity);
    }
}
