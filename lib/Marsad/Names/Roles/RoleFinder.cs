using Marsad.Document;
using Marsad.Names.Phrases;

namespace Marsad.Names.Roles;

/// <summary>Finds offices, ranks, learned titles and unnamed sources in a block whose names are known.</summary>
internal static class RoleFinder
{
    /// <summary>Roles in reading order; one inside another only where it has its own article ("counsel for the former president").</summary>
    public static List<FoundRole> Find(NameText text, NamesByWord names)
    {
        var phrase = new NounPhrase(text, names);
        var (offices, sources, ranks) = (new OfficeReader(text, phrase), new SourceReader(text, phrase), new RankReader(text, phrase));
        var found = new List<FoundRole>();
        var (end, covered) = (-1, -1);
        for (var i = 0; i < text.Words.Count; i++)
        {
            foreach (var name in names.At(i))
                if (name.Entity.Type == EntityType.Person)
                    covered = Math.Max(covered, name.Last);
            if (i <= covered || At(i) is not { } role || (i <= end && !IsOwnPhrase(role))) continue;
            found.Add(role);
            end = Math.Max(end, role.Last);
        }

        return found;

        FoundRole? At(int index)
        {
            foreach (var reading in text.Readings(index))
            {
                var start = NameMatcher.StartOf(text, index, reading.Cut);
                if ((offices.At(index, start, reading.Word) ?? sources.At(index, start, reading.Word) ?? ranks.At(index, start, reading.Word)) is { } role) return role;
            }

            return null;
        }

        bool IsOwnPhrase(FoundRole role) => role.Last > role.First && PhraseWords.IsDefinite(text.Key(role.First)) && PhraseWords.IsStop(text.Key(role.First - 1));
    }
}
