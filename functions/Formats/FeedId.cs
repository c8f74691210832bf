using System.Security.Cryptography;
using System.Text;

namespace Marsad.Functions.Formats;

/// <summary>Ids of feeds and of their entries: a hash as a UUID of version 8 (RFC 9562), the same for the same key.</summary>
internal static class FeedId
{
    private const int Length = 16;

    internal static string Of(string key)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Length);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }
}
