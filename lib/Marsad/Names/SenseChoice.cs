using Marsad.Document;
using Marsad.Names.Places;

namespace Marsad.Names;

/// <summary>Decides whether a match is a name where it stands, and of whom.</summary>
internal sealed class SenseChoice(KnowledgeBase knowledge, CountryEvidence countries, PlaceEvidence places, IReadOnlySet<string> peopleNamedInFull)
{
    private const double TierWeight = 3;
    private const double CountryWeight = 4;
    private const double ClassWeight = 6;

    // A hamlet that leads its namesakes by less may be any of them.
    private const double LeastLead = 1;

    // A district counts the people of its villages too, which are not called by its name.
    private const double SettlementShare = 2;
    private const double DistrictShare = 4;
    private readonly PlaceRules _places = new(knowledge, countries, places);

    /// <summary>The meaning of a match, or null when it is no name there; <paramref name="isSupported"/> tells whether the sentence speaks for the place.</summary>
    public KnownEntity? Choose(NameText text, NameMatch match, string classWord, out bool isSupported)
    {
        var here = new PlaceMention(text, match, classWord, places);
        var accepted = new List<KnownEntity>(match.Senses.Length);
        foreach (var sense in match.Senses)
            if (IsNameHere(here, sense)) accepted.Add(sense.Entity);
        if (here.HasPlaceClass && accepted.Exists(entity => entity.IsPlace)) accepted.RemoveAll(entity => !entity.IsPlace);
        // A small town that is called like a people is meant where its class stands before it.
        if (!here.HasPlaceClass && accepted.Exists(entity => entity is { Type: EntityType.Group, Kind: not "tribe" })) accepted.RemoveAll(entity => entity is { IsPlace: true, Tier: > 1 });
        var best = accepted.Count(entity => entity.IsPlace) > 1 || (classWord.Length > 0 && accepted is [{ IsPlace: true }])
            ? ChoosePlace(accepted, here)
            : Best(accepted, entity => Weight(entity, classWord) + (IsMedium(text, match, entity, classWord) ? 2 * ClassWeight : 0));
        isSupported = best is not null && here.HasPlaceClass && here.Around.IsDecisive(best);
        return best;
    }

    private static KnownEntity? Best(List<KnownEntity> entities, Func<KnownEntity, double> weight) =>
        entities.Count < 2 ? entities.FirstOrDefault() : entities.OrderByDescending(weight).ThenBy(entity => entity.Id, StringComparer.Ordinal).First();

    // A sentence that names the parent decides for itself; the others follow the clearest one of the article.
    private KnownEntity ChoosePlace(List<KnownEntity> accepted, PlaceMention here)
    {
        var (match, around, classWord) = (here.Match, here.Around, here.ClassWord);
        var isDecisive = accepted.Exists(around.IsDecisive);
        if (!isDecisive && places.Decisions.Of(match.Key) is { } decided && accepted.Contains(decided) && IsBestFit(decided, accepted, classWord)) return decided;
        var weights = accepted.ToDictionary(entity => entity.Id, entity => Weight(entity, classWord) + around.InArticle(entity) + (isDecisive ? around.InSentence(entity) : 0), StringComparer.Ordinal);
        var best = Best(accepted, entity => weights[entity.Id])!;
        if (best is { IsPlace: true, Tier: PlaceRules.Hamlet } && !isDecisive && accepted.Exists(other => other.Id != best.Id && weights[best.Id] - weights[other.Id] < LeastLead))
            return UnlinkedName.Of(here.Text.Text[match.Start..match.End], best.Type, best.Kind, country: null);
        if (best.IsPlace && (isDecisive || classWord.Length > 0)) places.Decisions.Add(match.Key, best, Math.Max(0, around.InSentence(best)));
        return best;
    }

    private static bool IsBestFit(KnownEntity place, List<KnownEntity> accepted, string classWord) =>
        classWord.Length == 0 || PlaceClasses.Fit(classWord, place.Kind) >= accepted.Max(other => PlaceClasses.Fit(classWord, other.Kind));

    private bool IsNameHere(PlaceMention here, NameSense sense) => sense.Entity switch
    {
        { IsPlace: true } => _places.IsPlaceHere(here, sense),
        { Type: EntityType.Person } => IsPersonHere(here.Text, here.Match, sense, here.ClassWord),
        { Type: EntityType.Group, Kind: "tribe" } => !sense.NeedsContext || ContextWords.Is("tribe", here.ClassWord),
        { Type: EntityType.Group } => !here.IsEverydayAdjective && !Neighbourhood.IsBehindPerson(here.Text, here.Match, knowledge),
        { Kind: "ministry" } when Neighbourhood.IsWhole(here.Text, here.Match) && ContextWords.Find(here.Text, here.Match.First - 1, "office").Length > 0 => false,
        _ when Institutions.StandsAlone(here.Match.Key) => false,
        _ => IsMedium(here.Text, here.Match, sense.Entity, here.ClassWord) || IsOrganisationHere(here.Match, sense, here.ClassWord),
    };

    private bool IsPersonHere(NameText text, NameMatch match, NameSense sense, string classWord)
    {
        if (Neighbourhood.IsAdjective(text, match) || sense.Entity.Tier > 3) return false;
        if (sense.NeedsContext || match.WordCount == 1)
            return peopleNamedInFull.Contains(sense.Entity.Id) || (sense.Entity.Tier == 1 && (!sense.NeedsContext || ContextWords.Is("title", classWord)));
        // Beside another personal name this is part of a longer name that nobody knows.
        return !Neighbourhood.IsBehindPerson(text, match, knowledge) && !Neighbourhood.IsBeforePerson(text, match, knowledge);
    }

    // A newspaper's name stands behind its class, or in quotation marks of its own.
    private static bool IsMedium(NameText text, NameMatch match, KnownEntity entity, string classWord) =>
        entity.Kind == "outlet" && (ContextWords.Is("media", classWord) || text.IsQuoted(match.First, match.Last));

    private static bool IsOrganisationHere(NameMatch match, NameSense sense, string classWord)
    {
        // Lone words of the long tail are shops and brands.
        if (match.WordCount == 1 && sense.Entity.Tier > 2) return false;
        if (sense.NeedsContext || (match.WordCount == 1 && sense.Entity.Tier > 1))
            return sense.Entity.Kind != "outlet" && ContextWords.IsAny(classWord, "movement", "party", "company");
        return !ContextWords.IsEveryday(match.Key);
    }

    private double Weight(KnownEntity entity, string classWord)
    {
        var weight = -TierWeight * entity.Tier + CountryWeight * Math.Min(3, countries.Of(entity.Country)) / 3;
        if (entity.IsPlace) weight += Math.Log10(1 + entity.Population) / (entity.Kind is "admin1" or "admin2" or "admin3" ? DistrictShare : SettlementShare) + (entity.Kind is "country" ? ClassWeight : 0);
        if (entity.IsPlace) weight += ClassWeight * PlaceClasses.Fit(classWord, entity.Kind) / (entity.Tier == PlaceRules.Hamlet ? 2 : 1);
        if (peopleNamedInFull.Contains(entity.Id)) weight += ClassWeight;
        // Where a city and its division share a name, the city is meant unless the text says otherwise.
        if (entity.Kind is "city" or "town") weight += 1;
        return weight;
    }
}
