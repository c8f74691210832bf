using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Settings;

/// <summary>Names the application in storage; those that share the name share receipts, locks and schedules.</summary>
internal static class HostId
{
    private const int Longest = 32;
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    internal static string Of(IConfiguration configuration, string folder)
    {
        if (configuration["AzureFunctionsWebHost:hostid"] is { Length: > 0 } given)
            return IsValid(given)
                ? given
                : throw new RunnerException(
                    $"The setting AzureFunctionsWebHost__hostid is \"{given}\" but must be 1 to {Longest} lower-case letters, digits and single hyphens between them.");

        var hash = StableHash(Path.TrimEndingDirectorySeparator(folder)).ToString(CultureInfo.InvariantCulture);
        var machine = string.Concat(Environment.MachineName.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        // A long machine name must not push out the hash, which keeps two checkouts apart.
        var room = Math.Min(machine.Length, Longest - hash.Length - 1);
        return room == 0 ? hash : $"{machine[..room]}-{hash}";
    }

    private static bool IsValid(string id) =>
        id.Length <= Longest
        && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && !id.StartsWith('-') && !id.EndsWith('-') && !id.Contains("--", StringComparison.Ordinal);

    // FNV-1a: string.GetHashCode differs from process to process.
    private static uint StableHash(string text)
    {
        var hash = HashStart;
        foreach (var letter in text)
            hash = unchecked((hash ^ letter) * HashFactor);
        return hash;
    }
}
