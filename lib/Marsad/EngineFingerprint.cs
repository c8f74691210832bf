using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Marsad.Document;
using Marsad.Names;

namespace Marsad;

/// <summary>Names the rules and data of this build by their hashes, so that no version number has to be raised by hand.</summary>
internal static class EngineFingerprint
{
    private const int Digits = 8;

    public static EngineVersions Versions { get; } = Read();

    /// <summary>The same, where the user has knowledge of their own.</summary>
    public static EngineVersions With(UserKnowledge? user) => user is null ? Versions : Versions with { Knowledge = $"{Versions.Knowledge}+{user.Version}" };

    private static EngineVersions Read()
    {
        var assembly = typeof(EngineFingerprint).Assembly;
        var series = assembly.GetName().Version?.ToString(2) ?? "0.0";
        return new EngineVersions($"{series}-{HashOf(assembly, "parser")}", $"{series}-{HashOf(assembly, "annotator")}", $"{KnowledgeEdition.Month}-{HashOf(assembly, "knowledge")}");
    }

    // The build lists files in the disk's order and with the system's slashes; so mended, the list is the same everywhere.
    private static string HashOf(Assembly assembly, string part)
    {
        var name = $"Engine/{part}.txt";
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name}: not embedded by the build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var files = reader.ReadToEnd().Replace('\\', '/').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files))))[..Digits];
    }
}
