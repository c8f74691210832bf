using System.Buffers.Text;
using System.Text;

namespace Marsad.Storage.Querying;

/// <summary>Opaque cursors: the last sort key, so that they survive writes.</summary>
public static class Cursor
{
    /// <summary>Most characters of a cursor.</summary>
    public const int MaxLength = 2_048;

    public static string Write(string sortKey) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(sortKey));

    /// <summary>Reads a cursor; false when it is none of ours.</summary>
    public static bool TryRead(string cursor, out string sortKey)
    {
        sortKey = "";
        if (cursor.Length is 0 or > MaxLength || !Base64Url.IsValid(cursor)) return false;
        try
        {
            sortKey = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Base64Url.DecodeFromChars(cursor));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
