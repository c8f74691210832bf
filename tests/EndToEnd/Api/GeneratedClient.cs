using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace EndToEnd.Api;

/// <summary>A client that a generator of others makes of an OpenAPI document, compiled.</summary>
internal static class GeneratedClient
{
    private const string Name = "NewsClient";

    /// <summary>A client that asks an app.</summary>
    internal static async Task<dynamic> CreateAsync(string document, HttpClient http)
    {
        using var assembly = Compile(await GenerateAsync(document));
        var client = new AssemblyLoadContext(Name, isCollectible: true).LoadFromStream(assembly).GetType($"{Name}.{Name}")!;
        return Activator.CreateInstance(client, http)!;
    }

    private static async Task<string> GenerateAsync(string document)
    {
        var settings = new CSharpClientGeneratorSettings { ClassName = Name, UseBaseUrl = false, GenerateOptionalParameters = true };
        settings.CSharpGeneratorSettings.Namespace = Name;
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        settings.CSharpGeneratorSettings.DateType = "System.DateOnly";
        return new CSharpClientGenerator(await OpenApiDocument.FromJsonAsync(document), settings).GenerateFile();
    }

    private static MemoryStream Compile(string source)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(Name, [CSharpSyntaxTree.ParseText(source)], platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        assembly.Position = 0;
        return assembly;
    }
}
