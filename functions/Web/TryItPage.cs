using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Marsad.Functions.Web;

/// <summary>The page at /api, which reads the OpenAPI document and sends what is filled in; in Arabic or English.</summary>
internal static class TryItPage
{
    private static readonly PageTemplate Template = new("api.html");
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string[] Texts = ["title", "otherName", "tryTitle", "tryIntro", "trySend", "tryNext", "tryKey", "tryName", "tryValue", "tryLoading"];

    internal static string Render(string language)
    {
        var arabic = language == "ar";
        var parts = Texts.ToDictionary(key => key, key => Html.Encode(PageTexts.Of(key, arabic)), StringComparer.Ordinal);
        (parts["lang"], parts["dir"], parts["otherLang"]) = (language, arabic ? "rtl" : "ltr", arabic ? "en" : "ar");
        return Template.Fill(parts);
    }
}
