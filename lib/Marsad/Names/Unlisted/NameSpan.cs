using Marsad.Document;
using Marsad.Names.Phrases;
using Marsad.Text;

namespace Marsad.Names.Unlisted;

/// <summary>A tagged name cut to what belongs to it.</summary>
internal sealed record NameSpan(NameText Text, int First, int Last, EntityType Type, double Confidence)
{
    private const int ShortestJoined = 3;

    // Words of the longest name; a longer run is a list of ranks or a slip of the tagger.
    private const int Longest = 12;
    private static readonly string[] Titles = ["title", "office"];
    private static readonly string[] PlaceWords = ["settlement", "division", "area"];
    private static readonly string[] Classes = [.. PlaceWords, "country", "facility", "landform"];

    /// <summary>Whether a title, a rank or the class of a place stands before the name.</summary>
    public bool IsTitled => Text.IsJoined(First) && (Type == EntityType.Person ? IsTitle(Text, First - 1) : Type == EntityType.GeopoliticalEntity && ContextWords.Find(Text, First - 1, PlaceWords).Length > 0);

    /// <summary>Whether another name of a person ends right before this one, so that the two are a list.</summary>
    public bool IsListed { get; init; }

    /// <summary>The type that the word before a place tells, or null.</summary>
    public EntityType? PlaceType =>
        Type != EntityType.GeopoliticalEntity ? null
        : ContextWords.Find(Text, First - 1, "area", "landform").Length > 0 ? EntityType.Location
        : ContextWords.Find(Text, First, "facility").Length > 0 ? EntityType.Facility
        : ContextWords.Find(Text, First, "landform").Length > 0 ? EntityType.Location
        : null;

    /// <summary>The name without titles before it and without what a full stop or a comma parts off; null where nothing is left, or more than a name can be.</summary>
    public static NameSpan? Trimmed(NameText text, TaggedName name)
    {
        var (first, last) = (name.First, name.Last);
        if (name.Type == EntityType.Person)
            while (first < last && IsTitle(text, first) && PhraseWords.IsDefinite(text.Key(first))) first++;
        if (name.Type == EntityType.GeopoliticalEntity)
            while (first < last && ContextWords.Find(text, first, PlaceWords).Length > 0) first++;
        for (var word = first + 1; word <= last; word++)
            if (text.Words[word].Before == Gap.Mark || IsStop(text.Key(word))) last = word - 1;
        // "Father of" begins a second part; a name does not end there.
        while (name.Type == EntityType.Person && last - first < Longest && text.IsJoined(last + 1) && (ContextWords.Is("patronymic", text.Key(last)) || ContextWords.Is("generation", text.Key(last + 1)))) last++;
        var isClass = name.Type == EntityType.GeopoliticalEntity && first == last && ContextWords.Find(text, first, Classes).Length > 0;
        return text.Key(first).Length > 1 && last - first < Longest && !isClass && !IsNumbered(text, last) ? new NameSpan(text, first, last, name.Type, name.Confidence) : null;
    }

    /// <summary>The form in which the name is compared, its first word read as given.</summary>
    public string Key(Proclitics.Reading first)
    {
        var key = first.Word;
        for (var word = First + 1; word <= Last; word++) key += " " + Text.Key(word);
        return key;
    }

    /// <summary>The name as it stands, without what is cut off its first word.</summary>
    public string Surface(Proclitics.Reading first) => Text.Text[NameMatcher.StartOf(Text, First, first.Cut)..Text.EndOf(First, Last)];

    // A particle, also behind "and so"; a short one may be the "van" of a name.
    private static bool IsStop(string word) => PhraseWords.IsStop(word) || (word.Length > ShortestJoined && word[0] == ArabicLetters.Feh && PhraseWords.IsStop(word[1..]));

    // A word that a number is tied to is a model or a virus.
    private static bool IsNumbered(NameText text, int last) =>
        last + 1 < text.Words.Count && text.Words[last + 1].Before == Gap.Dash && char.IsAsciiDigit(text.Key(last + 1)[0]) && text.Words[last + 1].Start - text.Words[last].End == 1;

    /// <summary>Whether a word is a title, a rank, an office or a calling of the person named behind it.</summary>
    public static bool IsTitle(NameText text, int word) =>
        ContextWords.Find(text, word, Titles).Length > 0 || text.Readings(word).Any(reading => IsRole(reading.Word));

    private static bool IsRole(string word) =>
        PhraseWords.Is("honorific", word) || PhraseWords.IsEither("rank", word) || PhraseWords.IsEither("expert", word) || PhraseWords.IsEither("calling", word) || (PhraseWords.IsDefinite(word) && PhraseWords.IsEither("office", word));
}
