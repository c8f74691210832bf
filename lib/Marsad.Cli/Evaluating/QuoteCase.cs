using System.Text.Json;
using System.Text.RegularExpressions;
using Marsad.Document;

namespace Marsad.Cli.Evaluating;

/// <summary>An article whose headline tells who says something.</summary>
internal sealed partial record QuoteCase(CaseRow Row, string Title, string Content, string? Published, string Speaker)
{
    private const double LeastAlike = 0.5;

    /// <summary>The cases of a file of JSON Lines with the fields id, title, content, date and expected.speaker.</summary>
    /// <exception cref="CommandFailure">The file is missing, or a line is no case.</exception>
    public static IEnumerable<QuoteCase> Read(string file)
    {
        if (!File.Exists(file)) throw new CommandFailure("files.missing", file);
        return File.ReadLines(file).Index().Where(line => line.Item.Length > 0).Select(line => Of(line.Item) ?? throw new CommandFailure("eval.badRow", file, line.Index + 1));
    }

    /// <summary>Whether one of the claims of a document is by the speaker of the headline, under the words of the claim or a name of its entity.</summary>
    public bool IsRight(ArticleDocument document)
    {
        var entities = document.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        var wanted = Words(Speaker);
        return document.Claims.Select(claim => claim.Speaker).OfType<Speaker>()
            .Any(speaker => IsAlike(wanted, speaker.Text) || (speaker.Entity is { } id && entities.TryGetValue(id, out var entity) && IsAlike(wanted, entity.Name.Ar)));
    }

    // Half of the words in common, or all of a short name within a long one.
    private static bool IsAlike(HashSet<string> wanted, string speaker)
    {
        var words = Words(speaker);
        var common = words.Count(wanted.Contains);
        return common > 0 && (common == wanted.Count || 2.0 * common / (wanted.Count + words.Count) >= LeastAlike);
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(word => word.Value)];

    private static QuoteCase? Of(string line)
    {
        try
        {
            var json = JsonDocument.Parse(line).RootElement;
            var row = new CaseRow("quotes", json.GetProperty("id").GetString()!, json.GetProperty("title").GetString()!, json);
            return new QuoteCase(row, row.Input, row.Text("content")!, row.Text("date"), json.GetProperty("expected").GetProperty("speaker").GetString()!);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    // a word of letters and digits
    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
