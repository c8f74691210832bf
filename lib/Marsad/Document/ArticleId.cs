using System.Security.Cryptography;
using System.Text;

namespace Marsad.Document;

/// <summary>Article ids: the first 128 bits of SHA-256 over the blob path, so the same path always gives the same id.</summary>
public static class ArticleId
{
    /// <summary>The container that uploads go to; it is the first part of every path.</summary>
    public const string Container = "articles";

    /// <summary>Id of an upload, from its name inside the container.</summary>
    public static string FromName(string name) => FromPath(PathOf(name));

    /// <summary>Blob path of a name: <c>articles/</c> and the name.</summary>
    public static string PathOf(string name) => Container + "/" + name;

    /// <summary>Whether a text has the shape of an id: 32 lower-case hexadecimal digits.</summary>
    public static bool IsValid(string text) => text.Length == 32 && text.All(char.IsAsciiHexDigitLower);

    private static string FromPath(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16));
}
