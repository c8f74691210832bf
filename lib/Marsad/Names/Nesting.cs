using Marsad.Document;

namespace Marsad.Names;

/// <summary>Names inside longer names.</summary>
internal static class Nesting
{
    private const string Article = "\u0627\u0644";

    /// <summary>Marks what stands inside a longer name.</summary>
    public static void MarkInside(List<FoundName> names, FoundName outer)
    {
        for (var i = 0; i < names.Count; i++)
            if (names[i].Start >= outer.Start && names[i].End <= outer.End && !ReferenceEquals(names[i], outer))
                names[i] = names[i] with { IsNested = true };
    }

    /// <summary>Whether a name is an adjective that agrees with a definite noun before it.</summary>
    public static bool IsDefiniteAdjective(FoundName name, NameText text) =>
        name.Entity.Type == EntityType.Group && name.First == name.Last && name.Start == text.Words[name.First].Start
        && text.Key(name.First).StartsWith(Article, StringComparison.Ordinal);
}
