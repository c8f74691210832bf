using Marsad.Document;
using Marsad.Parsing.Lines;
using Marsad.Parsing.Pages;

namespace Marsad.Parsing.Json;

/// <summary>Reads what a JSON object states about its article.</summary>
internal static class JsonFacts
{
    private const int LongestTitle = 500;
    private const int LongestName = 100;

    public static void Read(JsonArticle article, ArticleFacts facts, OutletTable outlets)
    {
        var evidence = article.IsTyped ? DateEvidence.Jsonld : DateEvidence.Meta;
        facts.FoundTitle(PageTitle.WithoutSite(article.Texts("title").Select(Clean).FirstOrDefault(title => title.Length is > 0 and <= LongestTitle), null, outlets));
        facts.FoundUrl(article.Texts("url").FirstOrDefault(IsWeb));
        foreach (var value in article.Values("published")) facts.FoundPublished(JsonDates.Read(value, evidence));
        foreach (var value in article.Values("updated")) facts.FoundUpdated(JsonDates.Read(value, evidence));
        facts.FoundSection(article.Values("section").SelectMany(JsonValue.Texts).Select(Clean).FirstOrDefault(name => name.Length is > 0 and <= LongestName && name.Any(char.IsLetter)));
        foreach (var name in article.Texts("outlet").Select(Clean).Where(name => name.Length is > 0 and <= LongestName && name.Any(char.IsLetter)))
            facts.FoundOutlet(outlets.ByUrl(facts.Url) ?? outlets.ByName(name) ?? ByAddress(name, outlets) ?? outlets.Inside(name) ?? new Outlet(name, null));
        foreach (var name in article.Values("author").SelectMany(JsonValue.Texts)) StatedAuthor.Record(WithoutAddress(name), facts, outlets);
        if (facts.Bylines.Count > 0) facts.CloseBylines();
    }

    private static Outlet? ByAddress(string name, OutletTable outlets) => outlets.ByUrl(name) ?? outlets.ByUrl("https://" + name);

    // "desk@example.org (name)" is how RSS writes authors.
    private static string WithoutAddress(string author)
    {
        if (!author.Contains('@', StringComparison.Ordinal)) return author;
        var open = author.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? "" : author[(open + 1)..].TrimEnd(')', ' ');
    }

    private static string Clean(string text) => LineReader.Clean(ShortText.Squeeze(Markup.IsIn(text) ? Markup.Strip(text) : CharacterReferences.Decode(text)));

    private static bool IsWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;
}
