namespace Marsad.Functions.Web;

/// <summary>The page at /api, which reads the OpenAPI document and sends what is filled in; in Arabic or English.</summary>
internal static class TryItPage
{
    private static readonly PageTemplate Template = new("api.html");

    internal static string Render(string language) =>
        Template.Fill(PageTexts.Parts(language, "tryTitle", "tryIntro", "trySend", "tryNext", "tryKey", "tryName", "tryValue", "tryLoading"));
}
