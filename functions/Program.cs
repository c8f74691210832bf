using Marsad.Functions;
using Marsad.Functions.OpenApi;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

if (args is ["openapi"])
{
    Console.Out.Write(OpenApiDocument.Write());
    return 0;
}

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<CrossOriginMiddleware>();
try
{
    builder.Services.AddMarsad(builder.Configuration);
}
catch (ArgumentException wrongSetting)
{
    Console.Error.WriteLine(wrongSetting.Message);
    return 1;
}

builder.Build().Run();
return 0;
