using Marsad.Document;

namespace Marsad.Training.Searching;

/// <summary>An article of a judged collection.</summary>
/// <param name="Id">The name that judgements give it.</param>
/// <param name="Date">Day of publication, <c>yyyy-MM-dd</c>.</param>
/// <param name="Text">Its paragraphs, a line each.</param>
public sealed record JudgedArticle(string Id, string Date, string Outlet, string Title, string Text)
{
    /// <summary>Its annotated document.</summary>
    public ArticleDocument Read(ArticleReader reader)
    {
        var text = new PlainText(Id + ".txt", Text, Date, Title, DateTimeOffset.UnixEpoch);
        return reader.AnnotateText(text.File, text.Blocks) with { Title = Title, Outlet = new Outlet(Outlet, null) };
    }
}
