using System.Globalization;
using System.Text;

namespace Marsad.Tests.Parsing.Warc;

/// <summary>Makes WARC records.</summary>
internal static class WarcBuilder
{
    public static byte[] Record(string type, string? uri, string contentType, byte[] block, long? length = null)
    {
        var head = $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n{(uri is null ? "" : $"WARC-Target-URI: {uri}\r\n")}Content-Type: {contentType}\r\n"
            + string.Create(CultureInfo.InvariantCulture, $"Content-Length: {length ?? block.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8];
    }

    public static byte[] Response(string uri, string headers, byte[] body, int status = 200) => Record(
        "response", uri, "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} X\r\n{headers}\r\n\r\n"), .. body]);

    public static byte[] Response(string uri, string headers, string body, int status = 200) => Response(uri, headers, Encoding.UTF8.GetBytes(body), status);

    public static byte[] Chunked(byte[] body)
    {
        var half = body.Length / 2;
        return [.. Size(half), .. body[..half], .. "\r\n"u8, .. Size(body.Length - half), .. body[half..], .. "\r\n0\r\n\r\n"u8];

        static byte[] Size(int size) => Encoding.ASCII.GetBytes(size.ToString("x", CultureInfo.InvariantCulture) + ";a=b\r\n");
    }
}
