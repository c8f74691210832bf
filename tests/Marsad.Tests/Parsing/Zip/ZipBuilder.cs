using System.IO.Compression;
using System.Text;

namespace Marsad.Tests.Parsing.Zip;

/// <summary>Makes archives in memory.</summary>
internal static class ZipBuilder
{
    public static byte[] Pack(params (string Name, string Text)[] files) => Pack([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    public static byte[] Pack(params (string Name, byte[] Content)[] files)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return buffer.ToArray();
    }

    public static byte[] Gzip(params byte[][] members)
    {
        using var buffer = new MemoryStream();
        foreach (var member in members)
        {
            using var zip = new GZipStream(buffer, CompressionMode.Compress, leaveOpen: true);
            zip.Write(member);
        }

        return buffer.ToArray();
    }

    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));
}
