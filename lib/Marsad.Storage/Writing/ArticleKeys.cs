using Marsad.Document;
using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Writing;

/// <summary>The keys that an article is found by, those asked for most first.</summary>
internal static class ArticleKeys
{
    /// <param name="words">Its words as <see cref="SearchedArticle.WordsOf(ArticleDocument)"/> writes them.</param>
    public static IEnumerable<IndexKey> Of(ArticleDocument article, string words)
    {
        IEnumerable<IndexKey> keys = [IndexKey.All];
        if (article.Outlet is { } outlet) keys = keys.Append(IndexKey.Outlet(outlet.Id ?? outlet.Name));
        return keys.Concat(OfEvents(article.Events)).Concat(OfClaims(article)).Concat(article.Quantities.Select(quantity => quantity.Unit).OfType<string>().Select(IndexKey.Figure))
            .Concat(article.Entities.Select(entity => IndexKey.Entity(entity.Id)))
            .Concat(OfPlaces(article.Entities)).Concat(OfTimes(article)).Concat(article.Story is { } story ? [IndexKey.Story(story)] : [])
            .Concat(SearchedArticle.KeysOf(words).Select(IndexKey.Term));
    }

    private static IEnumerable<IndexKey> OfPlaces(IReadOnlyList<Entity> entities)
    {
        foreach (var entity in entities)
            if (entity is { Latitude: { } latitude, Longitude: { } longitude } && !Countries.Contains(entity.Id, entity.Name.Ar)) yield return IndexKey.Cell(GridCell.Of(latitude, longitude));
    }

    private static IEnumerable<IndexKey> OfTimes(ArticleDocument article) =>
        MentionedDays.Of(article).SelectMany(days => MentionedMonths.Of(days.First, days.Last)!).Select(IndexKey.Mentioned);

    /// <summary>What a speaker is asked for by: the entity's id, else the name without its spelling.</summary>
    public static string SpeakerKey(Speaker speaker) => speaker.Entity ?? EntityNames.Normalize(speaker.Text);

    private static IEnumerable<IndexKey> OfEvents(IReadOnlyList<ArticleEvent> events)
    {
        foreach (var found in events)
        {
            yield return IndexKey.Event(found.Type);
            if (found.Place?.Entity is { } place) yield return IndexKey.EventPlace(place);
            foreach (var actor in found.Actors)
                if (actor.Entity is { } id) yield return IndexKey.Actor(id);
            foreach (var recipient in found.Recipients)
                if (recipient.Entity is { } id) yield return IndexKey.Recipient(id);
        }
    }

    private static IEnumerable<IndexKey> OfClaims(ArticleDocument article)
    {
        foreach (var claim in article.Claims)
        {
            if (claim.Speaker is { } speaker) yield return IndexKey.Speaker(SpeakerKey(speaker));
            foreach (var id in ClaimSubjects.Of(claim, article.Mentions)) yield return IndexKey.ClaimAbout(id);
        }
    }
}
