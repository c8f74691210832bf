using Marsad.Text;

namespace Marsad.Names;

/// <summary>Words that tell what the name beside them is.</summary>
internal static class ContextWords
{
    private static readonly WordClasses Roles = WordClasses.Read("Names/Data/context_words.tsv");

    private static readonly string[] OutsideRoles = ["division", "settlement", "area", "country"];

    /// <summary>Class words of places that stay outside the name.</summary>
    public static WordSet Outside { get; } = new(OutsideRoles.SelectMany(role => Roles.Of(role).Words));

    private static readonly string[] ClassRoles = [.. OutsideRoles, "media", "movement", "party", "company", "tribe", "title"];

    private static readonly WordSet Classes = new(ClassRoles.SelectMany(role => Roles.Of(role).Words));

    private static readonly WordSet Everyday = new(DataFile.Read("Names/Data/everyday_words.tsv", 1).Select(row => NameKey.OfWord(row[0])));

    public static bool Is(string role, string word) => Roles.Is(role, word);

    public static bool IsAny(string word, params ReadOnlySpan<string> roles) => Roles.IsAny(word, roles);

    /// <summary>The word at an index without its proclitics, where it has one of the roles; else empty.</summary>
    public static string Find(NameText text, int index, params ReadOnlySpan<string> roles) => Roles.FindReading(text, index, roles).Word;

    /// <summary>Like <see cref="Find"/>, with what was cut off the front.</summary>
    public static Proclitics.Reading FindReading(NameText text, int index, params ReadOnlySpan<string> roles) => Roles.FindReading(text, index, roles);

    /// <summary>The word at an index without its proclitics, where it says what the name behind it is; else empty.</summary>
    public static string FindClass(NameText text, int index)
    {
        foreach (var reading in text.Readings(index))
            if (Classes.Contains(reading.Word))
                return reading.Word;
        return "";
    }

    /// <summary>Whether a name is also a word of every day, so that it alone proves nothing.</summary>
    public static bool IsEveryday(string key) => Everyday.Contains(key);
}
