using System.Text.Json;
using System.Text.Json.Serialization;
using Marsad.Document;
using Marsad.Search;

namespace Marsad.Training.Searching;

/// <summary>Articles and queries of which it is known what they are to find.</summary>
public sealed class JudgedSearch
{
    private const string ArticlesFile = "articles.json";
    private const string QueriesFolder = "queries";

    private static readonly JsonSerializerOptions Strict = new(ArticleJson.Compact)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    private JudgedSearch(IReadOnlyList<JudgedArticle> articles, IReadOnlyList<JudgedSet> sets) => (Articles, Sets) = (articles, sets);

    public IReadOnlyList<JudgedArticle> Articles { get; }

    /// <summary>The sets by name.</summary>
    public IReadOnlyList<JudgedSet> Sets { get; }

    /// <summary>Reads <c>articles.json</c> and <c>queries/*.json</c> of a folder.</summary>
    /// <exception cref="InvalidDataException">A file is missing or not as it should be, an id stands twice, or a query names an unknown article; the message says which.</exception>
    public static JudgedSearch Read(string folder)
    {
        var articles = ReadList<JudgedArticle>(Path.Combine(folder, ArticlesFile));
        var ids = articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count < articles.Count) throw new InvalidDataException($"{folder}: {ArticlesFile}: an id stands twice.");
        var queries = Path.Combine(folder, QueriesFolder);
        string[] files = Directory.Exists(queries) ? Directory.GetFiles(queries, "*.json") : [];
        if (files.Length == 0) throw new InvalidDataException($"{folder}: {QueriesFolder}: holds no set of queries.");
        return new JudgedSearch(articles, [.. files.Order(StringComparer.Ordinal).Select(file => ReadSet(file, ids))]);
    }

    /// <summary>What each query of each set finds by relevance, without any storage.</summary>
    /// <exception cref="InvalidDataException">A query cannot be read.</exception>
    public IReadOnlyList<JudgedAnswers> Rank(ArticleReader reader, SearchNames names)
    {
        var texts = Articles.Select(article => (article.Id, article.Date, Text: SearchedArticle.Of(article.Read(reader)))).ToList();
        return [.. Sets.Select(set => new JudgedAnswers(set.Name, [.. set.Queries.Select(query => new JudgedAnswer(query, Found(texts, Parse(query, names))))]))];
    }

    private static JudgedSet ReadSet(string file, HashSet<string> ids)
    {
        var queries = ReadList<JudgedQuery>(file);
        foreach (var query in queries)
        {
            if (query.Relevant.Count == 0) throw new InvalidDataException($"{file}: '{query.Query}' has no relevant article.");
            if (query.Relevant.Concat(query.Unwanted).FirstOrDefault(id => !ids.Contains(id)) is { } unknown) throw new InvalidDataException($"{file}: '{query.Query}' names '{unknown}', which is no article.");
        }

        return new JudgedSet(Path.GetFileNameWithoutExtension(file), queries);
    }

    private static List<string> Found(List<(string Id, string Date, SearchedArticle Text)> texts, SearchQuery query)
    {
        var ranked = Rank(texts, query);
        return ranked.Count == 0 && query.Relaxed is { } relaxed ? Rank(texts, relaxed) : ranked;
    }

    private static List<string> Rank(List<(string Id, string Date, SearchedArticle Text)> texts, SearchQuery query) =>
    [
        .. texts.Where(article => query.Root.Matches(article.Text))
            .OrderByDescending(article => query.Root.Score(article.Text)).ThenByDescending(article => article.Date, StringComparer.Ordinal)
            .Select(article => article.Id),
    ];

    private static SearchQuery Parse(JudgedQuery query, SearchNames names) =>
        SearchQuery.TryParse(query.Query, names, out var parsed, out var reason) ? parsed : throw new InvalidDataException($"'{query.Query}' {reason}.");

    private static List<T> ReadList<T>(string file)
    {
        try
        {
            using var content = File.OpenRead(file);
            return JsonSerializer.Deserialize<List<T>>(content, Strict) is { Count: > 0 } items ? items : throw new InvalidDataException($"{file}: holds nothing.");
        }
        catch (Exception wrong) when (wrong is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException($"{file}: {wrong.Message}", wrong);
        }
    }
}
