using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;

namespace Marsad.Functions.Web;

/// <summary>The page at the root: counts, the last uploads, example queries; in Arabic or English.</summary>
internal static class HomePage
{
    private static readonly PageTemplate Template = new("home.html");
    private static readonly HtmlEncoder Html = PageTexts.Html;

    internal static string Render(string language, UploadCounts counts, IReadOnlyList<ArticleItem> uploads, IReadOnlyList<EntityItem> entities)
    {
        var arabic = language == "ar";
        string Text(string key) => PageTexts.Of(key, arabic);
        var parts = PageTexts.Parts(language, "intro", "countsHead", "uploadsHead", "queriesHead");
        (parts["counts"], parts["uploads"], parts["queries"]) = (Counts(counts, Text), Uploads(uploads, Text, arabic), Queries(entities, Text, arabic));
        return Template.Fill(parts);
    }

    private static string Counts(UploadCounts counts, Func<string, string> text)
    {
        var html = new StringBuilder();
        foreach (var state in Enum.GetValues<UploadState>()) Add(StateKey(state), counts.Of(state));
        Add("total", counts.Total);
        return html.ToString();

        void Add(string key, int count)
        {
            var bound = counts.AtLeast ? text("atLeast") + " " : "";
            html.Append(CultureInfo.InvariantCulture, $"<div><dt>{Html.Encode(text(key))}</dt><dd>{Html.Encode(bound)}{count}</dd></div>");
        }
    }

    private static string Uploads(IReadOnlyList<ArticleItem> uploads, Func<string, string> text, bool arabic)
    {
        if (uploads.Count == 0) return $"<p>{Html.Encode(text("empty"))}</p>";
        var html = new StringBuilder("<div class=\"scroll\"><table><thead><tr>");
        foreach (var column in new[] { "name", "state", "titleColumn", "published" })
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Html.Encode(text(column))}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var upload in uploads) html.Append(Row(upload, text, arabic));
        return html.Append("</tbody></table></div>").ToString();
    }

    private static string Row(ArticleItem upload, Func<string, string> text, bool arabic)
    {
        var key = StateKey(upload.State);
        var reason = arabic ? upload.Reason?.Ar : upload.Reason?.En;
        var lines = new[] { upload.Title, reason }.Where(line => !string.IsNullOrEmpty(line)).Select(line => Html.Encode(line!));
        return $"<tr><td class=\"file\"><a class=\"path\" href=\"/api/articles/{upload.Id}\">{Html.Encode(upload.Path)}</a></td>"
            + $"<td class=\"state {key}\">{Html.Encode(text(key))}</td>"
            + $"<td class=\"title\" dir=\"auto\">{string.Join("<br>", lines)}</td>"
            + $"<td class=\"date\">{Date(upload.Published)}</td></tr>";
    }

    private static string Date(string? published) => published is null ? "" : $"<bdi>{Html.Encode(published.Replace('T', ' '))}</bdi>";

    private static string Queries(IReadOnlyList<EntityItem> entities, Func<string, string> text, bool arabic)
    {
        var html = new StringBuilder();
        Add("/api/articles", text("articles"));
        Add("/api/articles?status=failed", text("failedArticles"));
        Add("/api/entities", text("entities"));
        foreach (var entity in entities)
        {
            var name = arabic ? entity.Name.Ar : entity.Name.En ?? entity.Name.Ar;
            Add($"/api/entities/{Uri.EscapeDataString(entity.Id)}/articles", string.Format(CultureInfo.InvariantCulture, text("newestEntity"), name));
        }

        Add("/api/health", text("health"));
        Add("/api", text("tryTitle"));
        return html.ToString();

        void Add(string address, string label) => html.Append(
            CultureInfo.InvariantCulture, $"<li><a href=\"{Html.Encode(address)}\">{Html.Encode(label)}</a> <code dir=\"ltr\">{Html.Encode(address)}</code></li>");
    }

    private static string StateKey(UploadState state) => state.ToString().ToLowerInvariant();
}
