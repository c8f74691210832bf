using System.Text.Json;
using System.Text.RegularExpressions;

namespace Architecture.Configuration;

/// <summary>Where settings are named: in code, in the sample for development, and in what is deployed.</summary>
internal static partial class SettingNames
{
    /// <summary>Names and values of the sample.</summary>
    public static IReadOnlyDictionary<string, string> Sample { get; } = ReadSample();

    /// <summary>Names and values, as Bicep text, of the deployed app's settings.</summary>
    public static IReadOnlyDictionary<string, string> Deployed { get; } = ReadDeployed();

    /// <summary>MARSAD_ names in string literals of the code that reads settings.</summary>
    public static IReadOnlyList<string> InCode { get; } = Find(OwnName());

    /// <summary>Names that triggers expand: "%Name%".</summary>
    public static IReadOnlyList<string> Expanded { get; } = Find(ExpandedName());

    private static Dictionary<string, string> ReadSample()
    {
        using var sample = JsonDocument.Parse(SourceFile.Read("local.settings.sample.json").Text);
        return sample.RootElement.GetProperty("Values").EnumerateObject()
            .ToDictionary(value => value.Name, value => value.Value.GetString() ?? "", StringComparer.Ordinal);
    }

    private static Dictionary<string, string> ReadDeployed() =>
        SourceFile.Read("infra/app/functions.bicep").Lines
            .SkipWhile(line => !line.Contains("name: 'appsettings'", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.Trim() != "}")
            .Select(line => BicepProperty().Match(line))
            .ToDictionary(property => property.Groups["name"].Value, property => property.Groups["value"].Value, StringComparer.Ordinal);

    private static List<string> Find(Regex name) =>
        [.. SourceTree.Files("lib/Marsad.Storage", ".cs").Concat(SourceTree.Files("functions", ".cs"))
            .SelectMany(file => name.Matches(file.Text))
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    // "MARSAD_SHARDS"
    [GeneratedRegex("\"(?<name>MARSAD_[A-Z0-9_]+)\"", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnName();

    // "%ReprocessSchedule%"
    [GeneratedRegex("\"[^\"%\n]*%(?<name>[A-Za-z][A-Za-z0-9_]*)%", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ExpandedName();

    // MARSAD_SHARDS: '4'
    [GeneratedRegex(@"\A\s*(?<name>\w+): '?(?<value>[^']*)'?\z", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BicepProperty();
}
