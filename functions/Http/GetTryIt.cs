using Marsad.Functions.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetTryIt
{
    [Function(nameof(GetTryIt))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api")] HttpRequest request) =>
        new PageAnswer(TryItPage.Render(PageLanguage.Of(request)));
}
