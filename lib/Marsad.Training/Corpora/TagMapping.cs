using System.Collections.Frozen;
using Marsad.Names.Tagging;

namespace Marsad.Training.Corpora;

/// <summary>The types that corpora write, and the types of the recogniser that they become; all others are outside.</summary>
internal static class TagMapping
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PER"] = "PER",
        ["PERS"] = "PER",
        ["LOC"] = "LOC",
        ["GPE"] = "LOC",
        ["FAC"] = "LOC",
        ["ORG"] = "ORG",
        ["MISC"] = "MISC",
        ["MIS"] = "MISC",
        ["EVENT"] = "MISC",
        ["PRODUCT"] = "MISC",
        ["LAW"] = "MISC",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tag of a label such as <c>B-PERS</c>; null where it is neither <c>O</c> nor <c>B-</c> or <c>I-</c> with a type.</summary>
    public static byte? Read(string label)
    {
        if (label == "O") return NameTags.Outside;
        if (label.Length < 3 || label[1] != '-' || label[0] is not ('B' or 'I')) return null;
        if (!Types.TryGetValue(label[2..], out var name)) return NameTags.Outside;
        var type = NameTags.Types.Index().First(item => item.Item == name).Index;
        return (byte)(label[0] == 'B' ? NameTags.Begin(type) : NameTags.Inside(type));
    }
}
