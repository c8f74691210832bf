using Marsad.Document;
using Marsad.Names.Places;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>Decides whether a match is a name where it stands, and of whom.</summary>
internal sealed class SenseChoice(KnowledgeBase knowledge, CountryEvidence countries, PlaceEvidence places, IReadOnlySet<string> peopleNamedInFull)
{
    private const string Article = "\u0627\u0644";
    private const double TierWeight = 3;
    private const double CountryWeight = 4;
    private const double ClassWeight = 6;
    private const int Hamlet = 4;

    // A hamlet that leads its namesakes by less may be any of them.
    private const double LeastLead = 1;

    // A district counts the people of its villages too, which are not called by its name.
    private const double SettlementShare = 2;
    private const double DistrictShare = 4;

    /// <summary>The meaning of a match, or null when it is no name there.</summary>
    public KnownEntity? Choose(NameText text, NameMatch match, string classWord)
    {
        var accepted = match.Senses.Where(sense => IsNameHere(text, match, sense, classWord)).Select(sense => sense.Entity).ToList();
        if (PlaceClasses.Contains(classWord) && accepted.Exists(entity => entity.IsPlace)) accepted.RemoveAll(entity => !entity.IsPlace);
        if (accepted.Count(entity => entity.IsPlace) > 1 || (classWord.Length > 0 && accepted is [{ IsPlace: true }])) return ChoosePlace(accepted, text, match, classWord);
        return Best(accepted, entity => Weight(entity, classWord));
    }

    private static KnownEntity? Best(IEnumerable<KnownEntity> entities, Func<KnownEntity, double> weight) =>
        entities.OrderByDescending(weight).ThenBy(entity => entity.Id, StringComparer.Ordinal).FirstOrDefault();

    // A sentence that names the parent decides for itself; the others follow the clearest one of the article.
    private KnownEntity? ChoosePlace(List<KnownEntity> accepted, NameText text, NameMatch match, string classWord)
    {
        var support = accepted.ToDictionary(entity => entity.Id, entity => SupportOf(entity, text, match), StringComparer.Ordinal);
        var isDecisive = support.Values.Max() >= PlaceSupport.Decisive;
        if (!isDecisive && places.Decisions.Of(match.Key) is { } decided && accepted.Contains(decided) && IsBestFit(decided, accepted, classWord)) return decided;
        var weights = accepted.ToDictionary(entity => entity.Id, entity => Weight(entity, classWord) + places.Support.InArticle(entity, match.Senses) + (isDecisive ? support[entity.Id] : 0), StringComparer.Ordinal);
        var best = Best(accepted, entity => weights[entity.Id]);
        if (best is { IsPlace: true, Tier: Hamlet } && !isDecisive && accepted.Exists(other => other.Id != best.Id && weights[best.Id] - weights[other.Id] < LeastLead))
            return UnlinkedName.Of(match.Key, best.Type, best.Kind, country: null);
        if (best is { IsPlace: true } && (isDecisive || classWord.Length > 0)) places.Decisions.Add(match.Key, best, Math.Max(0, support[best.Id]));
        return best;
    }

    private static bool IsBestFit(KnownEntity place, List<KnownEntity> accepted, string classWord) =>
        classWord.Length == 0 || PlaceClasses.Fit(classWord, place.Kind) >= accepted.Max(other => PlaceClasses.Fit(classWord, other.Kind));

    private double SupportOf(KnownEntity entity, NameText text, NameMatch match) => entity.IsPlace ? places.Support.InSentence(entity, text, match.First, match.Last, match.Senses) : 0;

    /// <summary>Whether the sentence speaks for a place as the meaning of a match.</summary>
    public bool IsSupported(NameText text, NameMatch match, KnownEntity place) => SupportOf(place, text, match) >= PlaceSupport.Decisive;

    private bool IsNameHere(NameText text, NameMatch match, NameSense sense, string classWord) => sense.Entity switch
    {
        { IsPlace: true } => !IsAdjectiveAlias(match, sense.Entity, classWord) && !IsPartOfOther(text, match, sense.Entity, classWord) && IsPlaceHere(text, match, sense, classWord),
        { Type: EntityType.Person } => IsPersonHere(text, match, sense, classWord),
        { Type: EntityType.Group, Kind: "tribe" } => !sense.NeedsContext || ContextWords.Is("tribe", classWord),
        { Type: EntityType.Group } => !IsFamilyName(text, match),
        { Kind: "ministry" } when match.Start == text.Words[match.First].Start && ContextWords.Find(text, match.First - 1, "office").Length > 0 => false,
        _ => IsOrganisationHere(match, sense, classWord),
    };

    // Where a country's other name is also the adjective, the adjective is meant.
    private static bool IsAdjectiveAlias(NameMatch match, KnownEntity place, string classWord) =>
        !PlaceClasses.Contains(classWord) && match.Senses.Any(sense => sense.Entity.Type == EntityType.Group) && NameKey.Of(place.NameAr) != match.Key;

    // Towns that few know have the names of people, and of adjectives.
    private bool IsPartOfOther(NameText text, NameMatch match, KnownEntity place, string classWord) =>
        place.Tier > 1 && match.WordCount == 1 && !PlaceClasses.Contains(classWord) && !IsBehindLocative(text, match) && !places.Support.HasParent(text, match.First, match.Last)
        && (IsAdjective(text, match) || IsFamilyName(text, match) || (text.IsJoined(match.Last + 1) && knowledge.IsPersonWord(text.Key(match.Last + 1))));

    private bool IsPlaceHere(NameText text, NameMatch match, NameSense sense, string classWord)
    {
        var place = sense.Entity;
        if (place.Kind == "country" && !PlaceClasses.Contains(classWord)) return !ContextWords.IsEveryday(match.Key);
        if (PlaceClasses.Contains(classWord) && IsPlaceOfClass(text, match, place, classWord)) return true;
        if (IsConfirmed(text, match, place)) return true;
        var isBeside = Follows(text, match, "beside");
        if (ContextWords.IsEveryday(match.Key) || (sense.NeedsContext && !(isBeside && place.Tier < 3) && !IsBeforeParent(text, match, place))) return false;
        // "The area of X" lies where the article is, not in a city of that name far away.
        if (ContextWords.Is("area", classWord) && place.Country is not null && countries.Main is not null && countries.Of(place.Country) == 0) return IsSupported(text, match, place);
        if (place.Tier > 2) return match.WordCount > 1 && IsBehindLocative(text, match) && places.Support.HasParent(text, match.First, match.Last) && IsSupported(text, match, place);
        // Rivers and seas belong to no one country; a name of several words is enough.
        return place.Tier == 1 || (isBeside && place.Kind != "admin1") || countries.Of(place.Country) > 0 || (place.Country is null && match.WordCount > 1) || IsSupported(text, match, place);
    }

    private bool IsPlaceOfClass(NameText text, NameMatch match, KnownEntity place, string classWord)
    {
        if (place.Tier == Hamlet) return PlaceClasses.Fit(classWord, place.Kind) > 0 && IsHamletOfClass(text, match, place, classWord);
        if (!ContextWords.Is("settlement", classWord) && ContextWords.IsEveryday(match.Key) && (place.Tier > 2 || countries.Of(place.Country) == 0)) return false;
        return countries.Of(place.Country) > 0 || (place.Tier < 3 && (countries.Main is null || !ContextWords.Is("area", classWord))) || IsSupported(text, match, place);
    }

    // Thousands of hamlets share their names with each other and with quarters of towns: what the sentence speaks of must not lie elsewhere.
    private bool IsHamletOfClass(NameText text, NameMatch match, KnownEntity place, string classWord) =>
        IsSupported(text, match, place)
        || (ContextWords.Is("settlement", classWord) && SupportOf(place, text, match) >= 0 && (countries.Main is null || countries.Of(place.Country) > 0));

    // Once a class word said so, a preposition is enough.
    private bool IsConfirmed(NameText text, NameMatch match, KnownEntity place) =>
        places.Decisions.Of(match.Key) is { } decided && decided.Id == place.Id && !ContextWords.IsEveryday(match.Key) && IsBehindLocative(text, match);

    // "Al-Shaddadi in al-Hasakah" needs no class word, unless it describes or goes on a noun before it.
    private bool IsBeforeParent(NameText text, NameMatch match, KnownEntity place) =>
        place.Tier < 3 && !IsAdjective(text, match) && !IsFamilyName(text, match) && ContextWords.Find(text, match.Last + 1, "inside").Length > 0
        && places.Support.HasParent(text, match.First, match.Last) && IsSupported(text, match, place);

    private static bool IsBehindLocative(NameText text, NameMatch match) =>
        match.Start == text.Words[match.First].Start ? Follows(text, match, "locative") : text.Key(match.First)[0] == ArabicLetters.Beh;

    private static bool Follows(NameText text, NameMatch match, string role) =>
        match.Start == text.Words[match.First].Start && text.IsJoined(match.First) && ContextWords.Find(text, match.First - 1, role).Length > 0;

    private bool IsPersonHere(NameText text, NameMatch match, NameSense sense, string classWord)
    {
        if (IsAdjective(text, match) || sense.Entity.Tier > 3) return false;
        if (sense.NeedsContext || match.WordCount == 1)
            return peopleNamedInFull.Contains(sense.Entity.Id) || (sense.Entity.Tier == 1 && (!sense.NeedsContext || ContextWords.Is("title", classWord)));
        // Beside another personal name this is part of a longer name that nobody knows.
        var before = match.Start == text.Words[match.First].Start && text.IsJoined(match.First) && knowledge.IsPersonWord(text.Key(match.First - 1));
        var after = text.IsJoined(match.Last + 1) && knowledge.IsPersonWord(text.Key(match.Last + 1));
        return !before && !after;
    }

    // After a noun with the article such a word describes it, unless the noun is a title.
    private static bool IsAdjective(NameText text, NameMatch match) =>
        match.WordCount == 1 && match.Key == text.Key(match.First) && match.Key.StartsWith(Article, StringComparison.Ordinal) && text.IsJoined(match.First) && text.Key(match.First - 1).StartsWith(Article, StringComparison.Ordinal)
        && !ContextWords.Is("title", text.Key(match.First - 1));

    private bool IsFamilyName(NameText text, NameMatch match) =>
        text.IsJoined(match.First) && match.Start == text.Words[match.First].Start && knowledge.IsPersonWord(text.Key(match.First - 1));

    private static bool IsOrganisationHere(NameMatch match, NameSense sense, string classWord)
    {
        // Lone words of the long tail are shops and brands.
        if (match.WordCount == 1 && sense.Entity.Tier > 2) return false;
        if (sense.NeedsContext || (match.WordCount == 1 && sense.Entity.Tier > 1))
            return ContextWords.IsAny(classWord, sense.Entity.Kind == "outlet" ? ["media"] : ["movement", "party", "company"]);
        return !ContextWords.IsEveryday(match.Key);
    }

    private double Weight(KnownEntity entity, string classWord)
    {
        var weight = -TierWeight * entity.Tier + CountryWeight * Math.Min(3, countries.Of(entity.Country)) / 3;
        if (entity.IsPlace) weight += Math.Log10(1 + entity.Population) / (entity.Kind is "admin1" or "admin2" or "admin3" ? DistrictShare : SettlementShare) + (entity.Kind is "country" ? ClassWeight : 0);
        if (entity.IsPlace) weight += ClassWeight * PlaceClasses.Fit(classWord, entity.Kind) / (entity.Tier == Hamlet ? 2 : 1);
        if (peopleNamedInFull.Contains(entity.Id)) weight += ClassWeight;
        if (entity.Kind == "outlet" && ContextWords.Is("media", classWord)) weight += 2 * ClassWeight;
        // Where a city and its division share a name, the city is meant unless the text says otherwise.
        if (entity.Kind is "city" or "town") weight += 1;
        return weight;
    }
}
