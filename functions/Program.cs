using Marsad.Functions;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
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
