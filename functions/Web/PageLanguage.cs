using Microsoft.AspNetCore.Http;

namespace Marsad.Functions.Web;

/// <summary>The language of a page: ar or en.</summary>
internal static class PageLanguage
{
    /// <summary>The choice in the address wins over the browser's; Arabic is the default.</summary>
    internal static string Of(HttpRequest request)
    {
        var chosen = request.Query["lang"].ToString();
        if (chosen is "ar" or "en") return chosen;
        var first = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).FirstOrDefault();
        return first?.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "ar";
    }
}
