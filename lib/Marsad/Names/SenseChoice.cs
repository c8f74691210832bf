using Marsad.Document;

namespace Marsad.Names;

/// <summary>Decides whether a match is a name where it stands, and of whom.</summary>
internal sealed class SenseChoice(KnowledgeBase knowledge, CountryEvidence countries, IReadOnlySet<string> peopleNamedInFull)
{
    private const string Article = "\u0627\u0644";
    private const double TierWeight = 3;
    private const double CountryWeight = 4;
    private const double ClassWeight = 6;

    /// <summary>The meaning of a match, or null when it is no name there.</summary>
    public KnownEntity? Choose(NameText text, NameMatch match, string classWord)
    {
        var accepted = match.Senses.Where(sense => IsNameHere(text, match, sense, classWord)).Select(sense => sense.Entity);
        return accepted.OrderByDescending(entity => Weight(entity, classWord)).ThenBy(entity => entity.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    private bool IsNameHere(NameText text, NameMatch match, NameSense sense, string classWord) => sense.Entity switch
    {
        { IsPlace: true } => !IsAdjectiveAlias(match, sense.Entity) && IsPlaceHere(match, sense, classWord),
        { Type: EntityType.Person } => IsPersonHere(text, match, sense, classWord),
        { Type: EntityType.Group, Kind: "tribe" } => !sense.NeedsContext || ContextWords.Is("tribe", classWord),
        { Type: EntityType.Group } => !IsFamilyName(text, match),
        { Kind: "ministry" } when match.Start == text.Words[match.First].Start && ContextWords.Find(text, match.First - 1, "office").Length > 0 => false,
        _ => IsOrganisationHere(match, sense, classWord),
    };

    // Where a country's other name is also the adjective, the adjective is meant.
    private static bool IsAdjectiveAlias(NameMatch match, KnownEntity place) =>
        match.Senses.Any(sense => sense.Entity.Type == EntityType.Group) && NameKey.Of(place.NameAr) != match.Key;

    private bool IsPlaceHere(NameMatch match, NameSense sense, string classWord)
    {
        var place = sense.Entity;
        var hasClass = ContextWords.IsAny(classWord, "division", "settlement", "area", "country");
        if (place.Tier == 4) return ContextWords.IsAny(classWord, "settlement") && FitsClass(place, classWord);
        if (hasClass && !ContextWords.Is("settlement", classWord) && ContextWords.IsEveryday(match.Key) && (place.Tier > 2 || countries.Of(place.Country) == 0)) return false;
        if (hasClass) return countries.Of(place.Country) > 0 || (place.Tier < 3 && (countries.Main is null || !ContextWords.Is("area", classWord)));
        if (place.Kind == "country") return !ContextWords.IsEveryday(match.Key);
        if (sense.NeedsContext || ContextWords.IsEveryday(match.Key) || place.Tier > 2) return false;
        // Rivers and seas belong to no one country; a name of several words is enough.
        return place.Tier == 1 || countries.Of(place.Country) > 0 || (place.Country is null && match.WordCount > 1);
    }

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
        if (entity.IsPlace) weight += Math.Log10(1 + entity.Population) / 2 + (entity.Kind is "country" ? ClassWeight : 0);
        if (entity.IsPlace && FitsClass(entity, classWord)) weight += ClassWeight;
        if (peopleNamedInFull.Contains(entity.Id)) weight += ClassWeight;
        if (entity.Kind == "outlet" && ContextWords.Is("media", classWord)) weight += 2 * ClassWeight;
        // Where a city and its division share a name, the city is meant unless the text says otherwise.
        if (entity.Kind is "city" or "town") weight += 1;
        return weight;
    }

    private static bool FitsClass(KnownEntity place, string classWord) =>
        ContextWords.Is("division", classWord) ? place.Kind is "admin1"
        : ContextWords.Is("settlement", classWord) ? place.Kind is "city" or "town" or "village" or "admin2" or "admin3"
        : ContextWords.Is("area", classWord) && place.Kind is "neighbourhood" or "region";
}
