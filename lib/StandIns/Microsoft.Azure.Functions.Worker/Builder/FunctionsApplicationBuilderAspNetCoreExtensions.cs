namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Lets functions take HTTP requests as ASP.NET Core knows them.</summary>
public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddWeb();
        return builder;
    }
}
