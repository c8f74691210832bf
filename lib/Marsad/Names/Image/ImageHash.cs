namespace Marsad.Names.Image;

/// <summary>The hash that the image's tables are built and read with: FNV-1a over UTF-16 code units, with the finalizer of MurmurHash3.</summary>
internal static class ImageHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
