using System.IO.Compression;

namespace Marsad.Cli.Fuzzing;

/// <summary>Puts content into containers, whose damage is left to the other mutations.</summary>
internal static class PackingMutations
{
    private const int MostEntries = 5;

    public static IReadOnlyList<Mutation> All { get; } = [Gzip, Zip, Warc];

    private static byte[] Gzip(byte[] content, byte[] other, Random random)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) stream.Write(content);
        return packed.ToArray();
    }

    private static byte[] Zip(byte[] content, byte[] other, Random random)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            for (var entry = random.Next(1, MostEntries); entry > 0; entry--)
            {
                // Entries of one date make the same bytes in every run.
                var item = archive.CreateEntry($"{entry}.html", CompressionLevel.Fastest);
                item.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = item.Open();
                stream.Write(entry % 2 == 0 ? other : content);
            }

        return packed.ToArray();
    }

    private static byte[] Warc(byte[] content, byte[] other, Random random)
    {
        byte[] http = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8, .. content];
        var head = $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {http.Length}\r\n\r\n";
        return [.. System.Text.Encoding.ASCII.GetBytes(head), .. http, .. "\r\n\r\n"u8];
    }
}
