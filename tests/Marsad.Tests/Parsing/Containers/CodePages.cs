using System.Text;

namespace Marsad.Tests.Parsing.Containers;

/// <summary>Charsets that .NET does not offer by itself.</summary>
internal static class CodePages
{
    public static Encoding Windows1256 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;
}
