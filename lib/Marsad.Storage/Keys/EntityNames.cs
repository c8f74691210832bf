using Marsad.Text;

namespace Marsad.Storage.Keys;

/// <summary>Names as the catalogue is searched by: spelling variants and letter case folded.</summary>
public static class EntityNames
{
    public static string Normalize(string name) => ArabicNormalizer.Normalize(name).ToLowerInvariant();
}
