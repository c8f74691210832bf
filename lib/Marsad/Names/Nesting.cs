using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>Names inside longer names.</summary>
internal static class Nesting
{

    /// <summary>Whether a name is an adjective that agrees with a definite noun before it.</summary>
    public static bool IsDefiniteAdjective(FoundName name, NameText text) =>
        name.Entity.Type == EntityType.Group && name.First == name.Last && name.Start == text.Words[name.First].Start
        && text.Key(name.First).StartsWith(ArabicLetters.Article, StringComparison.Ordinal);
}
