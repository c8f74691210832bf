using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Http;

/// <summary>The web server and what carries out action results.</summary>
internal static class HttpServices
{
    internal static void Add(WebApplicationBuilder web, int port)
    {
        web.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        web.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = long.MaxValue);
        web.Services.AddRouting();
        web.Services.AddMvcCore();
    }
}
