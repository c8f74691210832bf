namespace Marsad.Names.Tagging;

/// <summary>The nine tags of the recogniser in IOB2: outside, and beginning and inside of each type.</summary>
internal static class NameTags
{
    public const int Outside = 0;

    /// <summary>Number of tags; a tag is below it.</summary>
    public const int Count = 9;

    private static readonly string[] TypeNames = ["PER", "LOC", "ORG", "MISC"];

    /// <summary>The types in the order of their numbers.</summary>
    public static IReadOnlyList<string> Types => TypeNames;

    public static int Begin(int type) => 1 + 2 * type;

    public static int Inside(int type) => 2 + 2 * type;

    public static bool IsBegin(int tag) => (tag & 1) == 1;

    public static bool IsInside(int tag) => tag > Outside && (tag & 1) == 0;

    /// <summary>The type of a tag; -1 outside.</summary>
    public static int TypeOf(int tag) => tag == Outside ? -1 : (tag - 1) / 2;

    /// <summary>Whether a tag may follow another; a name goes on only after its beginning.</summary>
    public static bool MayFollow(int previous, int tag) => !IsInside(tag) || TypeOf(previous) == TypeOf(tag);

    /// <summary>The tag as corpora write it, such as <c>B-PER</c>.</summary>
    public static string Name(int tag) => tag == Outside ? "O" : (IsBegin(tag) ? "B-" : "I-") + TypeNames[TypeOf(tag)];
}
