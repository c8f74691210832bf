using System.Text.RegularExpressions;
using Marsad.Cli;
using Marsad.Text;
using TestKit;

namespace EndToEnd.Cli;

public sealed partial class TextsTests
{
    private static readonly string[] States = ["received", "parsed", "enriched", "failed", "gone", "refused"];

    private static IReadOnlyList<string[]> Rows => DataFile.Read(typeof(Texts).Assembly, "Data/texts.tsv", columns: 3);

    public static TheoryData<string> Commands =>
        [
            "", "annotate", "up", "upload", "query", "query articles", "query entities", "export", "export events", "watch", "watch claims", "mcp", "status", "knowledge", "knowledge compile",
            "eval", "eval pages", "eval times", "eval numbers", "eval stems", "fuzz", "version",
        ];

    [Fact]
    public void Every_text_stands_in_both_languages() =>
        Assert.All(Rows, row => Assert.All(row, cell => Assert.False(string.IsNullOrWhiteSpace(cell), row[0])));

    [Fact]
    public void Both_languages_name_the_same_values() =>
        Assert.All(Rows, row => Assert.Equal(Placeholders(row[1]), Placeholders(row[2])));

    [Fact]
    public void Sentences_end_alike_in_both_languages() =>
        Assert.All(Rows, row => Assert.Equal(row[1].EndsWith('.'), row[2].EndsWith('.')));

    [Fact]
    public void Keys_in_code_and_texts_are_the_same()
    {
        var stages = Rows.Select(row => row[0].Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var used = Directory.EnumerateFiles(Path.Combine(Repository.Root, "lib", "Marsad.Cli"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value))
            .Where(key => stages.Contains(key.Split('.')[0]))
            .Where(key => !key.EndsWith(".log", StringComparison.Ordinal));

        var known = Rows.Select(row => row[0]).Where(key => !key.StartsWith("state.", StringComparison.Ordinal) && !key.StartsWith("outcome.", StringComparison.Ordinal));
        Assert.Equal(known.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_state_and_outcome_has_a_name()
    {
        var outcomes = Enum.GetNames<Marsad.Document.Outcome>().Select(name => "outcome." + char.ToLowerInvariant(name[0]) + name[1..]);
        var keys = Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(States.Select(state => "state." + state).Concat(outcomes), key => Assert.Contains(key, keys));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_describes_everything_in_both_languages(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var english = await CliRun.OfAsync([.. words, "--help"]);
        var arabic = await CliRun.OfAsync([.. words, "--help", "--lang", "ar"]);

        Assert.Equal((0, 0), (english.Code, arabic.Code));
        Assert.DoesNotMatch(ArabicLetter(), english.Out);
        Assert.All(arabic.Out.Split('\n').Where(line => line.StartsWith("  --", StringComparison.Ordinal)), line => Assert.Matches(ArabicLetter(), line));
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    // "up.ready"
    [GeneratedRegex("\"(?<key>[a-zA-Z]+\\.[a-zA-Z0-9]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();

    // {0}
    [GeneratedRegex("\\{[0-9]\\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("\\p{IsArabic}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ArabicLetter();
}
