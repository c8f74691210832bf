using AngleSharp.Html.Dom;
using Marsad.Document;

namespace Marsad.Parsing.Pages;

/// <summary>Reads the date that a page shows when its metadata states none.</summary>
internal static class PageDates
{
    private const int Longest = 120;

    public static void Read(IHtmlDocument page, ArticleFacts facts)
    {
        if (facts.Published is not null) return;
        foreach (var time in page.QuerySelectorAll("time, [itemprop=datePublished]"))
        {
            facts.FoundPublished(PublicationDates.Read(time.GetAttribute("datetime") ?? time.GetAttribute("content"), DateEvidence.Meta));
            facts.FoundPublished(PublicationDates.Read(ShortText.Of(time, Longest), DateEvidence.Text));
        }

        foreach (var shown in page.QuerySelectorAll("[class*=date], [class*=Date], [id*=date], [class*=time], [class*=publish], [class*=meta]"))
            facts.FoundPublished(PublicationDates.Read(ShortText.Of(shown, Longest), DateEvidence.Text));
    }
}
