namespace Marsad.Names.Places;

/// <summary>Decides whether a match is a place where it stands, for each of its meanings.</summary>
internal sealed class PlaceRules(KnowledgeBase knowledge, CountryEvidence countries, PlaceEvidence places)
{
    /// <summary>Tier of the places that count only beside a class word or their parent.</summary>
    public const int Hamlet = 4;

    public bool IsPlaceHere(PlaceMention here, NameSense sense) =>
        !IsAdjectiveAlias(here, sense.Entity) && (here.HasPlaceClass ? IsPlaceOfClass(here, sense.Entity) || IsBare(here, sense) : !IsPartOfOther(here, sense.Entity) && IsBare(here, sense));

    // Where a country's other name is also the adjective, the noun before it tells.
    private bool IsAdjectiveAlias(PlaceMention here, KnownEntity place) =>
        !here.HasPlaceClass && here.Match.Senses.Any(sense => sense.Entity.Type == Document.EntityType.Group) && NameKey.Of(place.NameAr) != here.Match.Key
        && (place.Kind != "country" || Neighbourhood.MayDescribe(here.Text, here.Match, knowledge));

    // Towns that few know have the names of people, and of adjectives.
    private bool IsPartOfOther(PlaceMention here, KnownEntity place) =>
        place.Tier > 1 && here.Match.WordCount == 1 && !here.IsBehindLocative && !here.Around.HasParent
        && (Neighbourhood.IsAdjective(here.Text, here.Match) || Neighbourhood.IsBehindPerson(here.Text, here.Match, knowledge) || Neighbourhood.IsBeforePerson(here.Text, here.Match, knowledge));

    private bool IsBare(PlaceMention here, NameSense sense)
    {
        var place = sense.Entity;
        if (place.Kind == "country") return !here.IsEveryday;
        if (here.IsEveryday) return false;
        // Once a class word said so, a preposition is enough.
        if (here.IsBehindLocative && places.Decisions.Of(here.Match.Key)?.Id == place.Id) return true;
        if (sense.NeedsContext && !(here.IsBeside && place.Tier < 3) && !IsBeforeParent(here, place)) return false;
        // "The area of X" lies where the article is, not in a city of that name far away.
        if (ContextWords.Is("area", here.ClassWord) && place.Country is not null && countries.Main is not null && countries.Of(place.Country) == 0) return here.Around.IsDecisive(place);
        if (place.Tier > 2) return here.Match.WordCount > 1 && here.IsBehindLocative && here.Around.HasParent && here.Around.IsDecisive(place);
        // Rivers and seas belong to no one country; a name of several words is enough.
        return place.Tier == 1 || (here.IsBeside && place.Kind != "admin1") || countries.Of(place.Country) > 0 || (place.Country is null && here.Match.WordCount > 1) || here.Around.IsDecisive(place);
    }

    private bool IsPlaceOfClass(PlaceMention here, KnownEntity place)
    {
        if (place.Tier == Hamlet) return PlaceClasses.Fit(here.ClassWord, place.Kind) > 0 && IsHamletOfClass(here, place);
        if (here.IsEveryday && !ContextWords.Is("settlement", here.ClassWord) && (place.Tier > 2 || countries.Of(place.Country) == 0)) return false;
        return countries.Of(place.Country) > 0 || (place.Tier < 3 && (countries.Main is null || !ContextWords.Is("area", here.ClassWord))) || here.Around.IsDecisive(place);
    }

    // Thousands of hamlets share their names with each other and with quarters of towns: what the sentence speaks of must not lie elsewhere.
    private bool IsHamletOfClass(PlaceMention here, KnownEntity place) =>
        here.Around.IsDecisive(place)
        || (ContextWords.Is("settlement", here.ClassWord) && here.Around.InSentence(place) >= 0 && (countries.Main is null || countries.Of(place.Country) > 0));

    // "Al-Shaddadi in al-Hasakah" needs no class word, unless it describes or goes on a noun before it.
    private bool IsBeforeParent(PlaceMention here, KnownEntity place) =>
        place.Tier < 3 && here.Around.HasParent && !Neighbourhood.IsAdjective(here.Text, here.Match) && !Neighbourhood.IsBehindPerson(here.Text, here.Match, knowledge)
        && ContextWords.Find(here.Text, here.Match.Last + 1, "inside").Length > 0 && here.Around.IsDecisive(place);
}
