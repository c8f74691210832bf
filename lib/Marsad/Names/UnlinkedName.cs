using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>Makes entities for names that no table knows: the same name and type always get the same id.</summary>
internal static class UnlinkedName
{
    public const string Prefix = "u:";
    private const int HashBytes = 8;

    public static KnownEntity Of(string surface, EntityType type, string kind, string? country)
    {
        var name = surface.StartsWith("\u0644\u0644", StringComparison.Ordinal) ? ArabicLetters.Article + surface[2..] : surface;
        var identity = JsonSerializer.Serialize(type, ArticleJson.Compact) + "\n" + NameKey.Of(name);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, HashBytes);
        return new KnownEntity { Id = Prefix + Convert.ToHexStringLower(hash), Type = type, Kind = kind, NameAr = name, Country = country, Tier = 1 };
    }
}
