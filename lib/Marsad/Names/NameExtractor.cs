using Marsad.Document;
using Marsad.Names.Phrases;
using Marsad.Names.Places;
using Marsad.Names.Roles;
using Marsad.Names.Tagging;
using Marsad.Names.Unlisted;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>Finds the names of an article and the roles of those who bear them, and says whom they mean.</summary>
internal sealed class NameExtractor(KnowledgeBase knowledge)
{
    /// <summary>Entities in the order of their first mention, mentions in reading order, outer before inner, and roles in reading order.</summary>
    /// <param name="blocks">The texts of the article's blocks.</param>
    /// <param name="published">Day of publication, which tells who was in office; null where it is unknown.</param>
    public NamesOfArticle Extract(IReadOnlyList<TokenizedText> blocks, DateOnly? published = null)
    {
        var texts = blocks.Select(block => new NameText(block)).ToList();
        var countries = new CountryEvidence();
        var people = new Dictionary<string, KnownEntity>(StringComparer.Ordinal);
        var (matcher, places) = (new NameMatcher(knowledge), new PlaceEvidence());
        var unlisted = new UnlistedNames(knowledge, texts, new TaggedNames(NameTagger.Shared, knowledge).Find(texts));
        Survey(texts, matcher, countries, people, places, unlisted);
        unlisted.JoinShortForms(people);

        var finder = new NameFinder(knowledge, matcher, countries, people, places, unlisted);
        SurveyPlaces(texts, finder, places);
        var institutions = new Institutions(knowledge, countries);
        var compounds = new Compounds(knowledge);
        var list = new MentionList();
        var roles = new RoleList();
        for (var i = 0; i < texts.Count; i++)
        {
            // Institutions first: their adjectives must not be taken by a wider name beside them.
            var found = institutions.AddTo(finder.Find(texts[i]), texts[i]);
            var names = new NamesByWord(texts[i], compounds.Widen(found, texts[i]));
            new BodyPhrases(texts[i], names, knowledge, countries.Main).AddTo();
            unlisted.AddTo(names, texts[i]);
            roles.Add(i, texts[i], names);
            list.Add(i, blocks[i].Text, InnerAdjectives.AddTo(names.ToList(), texts[i], knowledge));
        }

        var (entities, mentions) = list.ToResult();
        return new NamesOfArticle(entities, mentions, roles.ToResult(new OfficeHolders(knowledge, published, countries.Main, entities)));
    }

    // What the article is about has to be known before its ambiguous names can be read.
    private void Survey(List<NameText> texts, NameMatcher matcher, CountryEvidence countries, Dictionary<string, KnownEntity> people, PlaceEvidence places, UnlistedNames unlisted)
    {
        var finder = new NameFinder(knowledge, matcher, countries: new CountryEvidence(), people, places: new PlaceEvidence(), unlisted);
        foreach (var text in texts)
        {
            var found = finder.Find(text);
            places.Anchors.Add(text, found);
            foreach (var name in found)
            {
                if (name.Entity.Kind is "country" or "nationality") countries.Add(name.Entity, 2);
                else if (name.Entity is { IsPlace: true, Tier: 1 }) countries.Add(name.Entity, 1);
                if (name.Entity.Type == EntityType.Person && name.First < name.Last && name.Entity.Kind != UnlistedNames.Kind) AddShortForms(name, text, people);
            }
        }
    }

    // Towns are told from their namesakes by the places that need no telling; then they tell of villages.
    private static void SurveyPlaces(List<NameText> texts, NameFinder finder, PlaceEvidence places)
    {
        var found = texts.ConvertAll(finder.Find);
        for (var i = 0; i < texts.Count; i++) places.Anchors.Replace(texts[i], found[i]);
    }

    private static void AddShortForms(FoundName name, NameText text, Dictionary<string, KnownEntity> people)
    {
        var words = text.Keys(name.First, name.Last, name.Start);
        if (ShortForms.LastName(words) is { } last) people.TryAdd(last, name.Entity);
        if (ShortForms.WithoutMiddle(words) is { } form) people.TryAdd(form, name.Entity);
    }
}
