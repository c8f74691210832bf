using System.Text;

namespace Marsad.Cli;

/// <summary>Without ICU, .NET leaves Arabic presentation forms as they are, and names are missed without a word.</summary>
internal static class IcuCheck
{
    private const string LamAlefLigature = "\uFEFB";

    /// <exception cref="CommandFailure">ICU is missing or turned off.</exception>
    public static void Run()
    {
        if (LamAlefLigature.IsNormalized(NormalizationForm.FormKC)) throw new CommandFailure("failure.icu");
    }
}
