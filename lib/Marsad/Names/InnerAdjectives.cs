using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>Finds the adjectives of nationality, and the countries after a direction, inside names that the tables know whole.</summary>
internal static class InnerAdjectives
{

    /// <summary>Adds them as nested names.</summary>
    public static List<FoundName> AddTo(List<FoundName> found, NameText text, KnowledgeBase knowledge)
    {
        var result = new List<FoundName>(found);
        var single = found.Where(n => n.First == n.Last).Select(n => n.First).ToHashSet();
        foreach (var name in found.Where(n => n.First < n.Last && n.Entity.Type is EntityType.Organisation or EntityType.Location))
            for (var i = name.First + 1; i <= name.Last; i++)
                if (InnerAt(name, i, text, knowledge) is { } entity && !single.Contains(i))
                    result.Add(new FoundName(i, i, text.Words[i].Start, text.Words[i].End, entity) { IsNested = true });
        return result;
    }

    private static KnownEntity? InnerAt(FoundName name, int index, NameText text, KnowledgeBase knowledge)
    {
        var key = text.Key(index);
        var senses = knowledge.Find(key).Select(sense => sense.Entity);
        if (key.StartsWith(ArabicLetters.Article, StringComparison.Ordinal) && senses.FirstOrDefault(e => e.Type == EntityType.Group && e.Kind != "tribe") is { } adjective) return adjective;
        return index == name.Last && ContextWords.Find(text, name.First, "direction").Length > 0 ? senses.FirstOrDefault(e => e.Kind == "country") : null;
    }
}
