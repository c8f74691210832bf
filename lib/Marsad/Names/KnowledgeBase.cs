using Marsad.Document;
using Marsad.Names.Image;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>The names that Marsad knows, found by their spelling; loaded once and never changed.</summary>
internal sealed class KnowledgeBase
{
    private const string Resource = "Names/Data/knowledge.bin";
    private static readonly Lazy<KnowledgeBase> Loaded = new(() => new KnowledgeBase(new KnowledgeImage(EmbeddedMemory.Of(typeof(KnowledgeBase).Assembly, Resource))));
    private readonly KnowledgeImage _image;
    private readonly Dictionary<string, List<string>> _definiteAdjectives = new(StringComparer.Ordinal);
    private readonly UserNames? _user;

    private KnowledgeBase(KnowledgeImage image, UserNames? user = null)
    {
        (_image, _user) = (image, user);
        foreach (var (country, adjective) in image.Adjectives())
        {
            if (!_definiteAdjectives.TryGetValue(country, out var forms)) _definiteAdjectives[country] = forms = [];
            forms.Add(adjective);
        }
    }

    /// <summary>The names that come with the library.</summary>
    public static KnowledgeBase Shared => Loaded.Value;

    /// <summary>The names that come with the library, and those of the user laid over them.</summary>
    /// <exception cref="InvalidDataException">A row of the user's gives too little; the message names file and line.</exception>
    public static KnowledgeBase With(UserKnowledge? user) =>
        user is null ? Shared : new KnowledgeBase(Shared._image, new UserNames(user.Rows, Shared.Entities.DistinctBy(entity => entity.Id, StringComparer.Ordinal).ToDictionary(entity => entity.Id, StringComparer.Ordinal)));

    /// <summary>All entities, the user's in place of the library's.</summary>
    public IEnumerable<KnownEntity> Entities => Enumerable.Range(0, _image.EntityCount).Select(_image.Entity) is var shipped && _user is not null ? _user.Over(shipped) : shipped;

    /// <summary>What a spelling can mean; empty for an unknown one.</summary>
    public NameSense[] Find(ReadOnlySpan<char> key)
    {
        NameSense[] shipped = _image.KeyOf(key) is >= 0 and var number ? _image.SensesOf(number) : [];
        return _user is null ? shipped : _user.Find(key.ToString(), shipped);
    }

    /// <summary>Words of the longest name that starts with a word; 0 where none does.</summary>
    public int LongestFrom(string word) => Math.Max(_image.LongestFrom(word), _user?.LongestFrom(word) ?? 0);

    /// <summary>The same for each reading (<see cref="Proclitics.Of"/>) of a word; empty where none of them begins a name.</summary>
    public int[] LongestFrom(WordForm word)
    {
        var shipped = _image.LongestFrom(word);
        if (_user is null) return shipped;
        var own = Array.ConvertAll(Proclitics.Of(word), reading => _user.LongestFrom(reading.Word));
        if (Array.TrueForAll(own, words => words == 0)) return shipped;
        return shipped.Length == 0 ? own : [.. own.Zip(shipped, Math.Max)];
    }

    /// <summary>Whether a word is a personal name, so that a name beside it may be longer than what is known of it.</summary>
    public bool IsPersonWord(string word) => _image.KeyOf(word) is >= 0 and var number && _image.IsPersonWord(number);

    /// <summary>The organisation that a spelling names, or null.</summary>
    public KnownEntity? Organisation(string key) => Find(key).Select(sense => sense.Entity).FirstOrDefault(entity => entity.Type == EntityType.Organisation);

    /// <summary>The place that a spelling names, or null.</summary>
    public KnownEntity? Place(string key, EntityType type) => Find(key).Select(sense => sense.Entity).FirstOrDefault(entity => entity.IsPlace && entity.Type == type);

    /// <summary>Names of places with the skeleton of a spelling, the spelling itself among them where it is known.</summary>
    public IEnumerable<(string Key, NameSense[] Senses)> Alike(string key)
    {
        if (NameSkeleton.Of(key) is not { Length: >= NameSkeleton.Shortest } skeleton) yield break;
        foreach (var number in _image.WithSkeleton(ImageHash.Of(skeleton)))
            if (_image.Spelling(number) is var spelling && NameSkeleton.Of(spelling) == skeleton)
                yield return (spelling, Find(spelling));
    }

    /// <summary>Adjectives of a country's name with the article; empty for an unknown country.</summary>
    public IReadOnlyList<string> DefiniteAdjectives(string? country) => country is not null && _definiteAdjectives.TryGetValue(country, out var forms) ? forms : [];
}
