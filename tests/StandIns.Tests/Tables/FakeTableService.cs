using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StandIns.Tests.Tables;

/// <summary>A server on this machine that plays the table service, for answers that Azurite never gives.</summary>
internal sealed class FakeTableService : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly X509Certificate2 _certificate;
    private readonly ConcurrentQueue<FakeRequest> _requests = new();

    private FakeTableService(WebApplication application, X509Certificate2 certificate, RequestDelegate answer)
    {
        _application = application;
        _certificate = certificate;
        _application.Run(context =>
        {
            _requests.Enqueue(FakeRequest.Of(context.Request));
            return answer(context);
        });
    }

    internal Uri Endpoint => new($"{_application.Urls.Single()}/account");

    internal IReadOnlyList<FakeRequest> Requests => [.. _requests];

    internal static async Task<FakeTableService> StartAsync(RequestDelegate answer, bool https = false)
    {
        var certificate = CreateCertificate();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (https)
                listen.UseHttps(certificate);
        }));
        var service = new FakeTableService(builder.Build(), certificate, answer);
        await service._application.StartAsync();
        return service;
    }

    /// <summary>Options that trust this server's certificate and retry fast.</summary>
    internal TableClientOptions Options()
    {
        var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Thumbprint == _certificate.Thumbprint,
        };
        return new TableClientOptions
        {
            Transport = new HttpClientTransport(handler),
            Retry = { Delay = TimeSpan.FromMilliseconds(1), MaxRetries = 2 },
        };
    }

    internal TableClient Table(string name) =>
        new(Endpoint, name, new TableSharedKeyCredential("account", Convert.ToBase64String("key"u8)), Options());

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _certificate.Dispose();
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
