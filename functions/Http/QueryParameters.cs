using Marsad.Document;
using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marsad.Functions.Http;

/// <summary>The query of a request, checked against what its operation declares; the first parameter that is wrong is remembered.</summary>
internal sealed class QueryParameters
{
    private const string FunctionKey = "code";

    private readonly IQueryCollection _query;
    private readonly Operation _operation;
    private readonly AnswerFormat? _format;

    internal QueryParameters(HttpRequest request, Operation operation)
    {
        (_query, _operation) = (request.Query, operation);
        foreach (var (name, values) in _query)
        {
            // A misspelt filter must not be ignored.
            if (operation.Query.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
                Fail(name, UnknownReason(operation.Query));
            else if (values.Count > 1) Fail(name, "is given more than once");
            else if (parameter.Refuse(values.ToString().Trim()) is { } reason) Fail(name, reason);
        }

        _format = Text("format") is { } chosen ? operation.Formats.First(format => format.Name == chosen) : Negotiation.Choose(request.Headers.Accept, operation.Formats);
    }

    /// <summary>The answer to a change that has a parameter which is unknown; null for others. A function key may stand in the query.</summary>
    /// <param name="known">Parameters that go with the request.</param>
    internal static IActionResult? RefuseUnknown(IEnumerable<string> names, IEnumerable<Parameter> known) =>
        names.FirstOrDefault(name => name != FunctionKey && known.All(parameter => parameter.Name != name)) is { } unknown ? Problem.BadRequest(unknown, UnknownReason(known)) : null;

    private static string UnknownReason(IEnumerable<Parameter> known) =>
        known.Any() ? $"unknown; known are {string.Join(", ", known.Select(parameter => parameter.Name))}" : "unknown; none is known here";

    internal delegate bool TryParse<TCursor>(string text, out TCursor cursor);

    /// <summary>The first parameter that is wrong, and why; null while all are right.</summary>
    internal (string Field, string Reason)? Error { get; private set; }

    /// <summary>The format to answer in, once nothing was refused.</summary>
    internal AnswerFormat Format => _format!;

    /// <summary>The answer to a request that is wrong or accepts no format there is; null for others.</summary>
    internal IActionResult? Refusal => Error is { } error ? Problem.BadRequest(error.Field, error.Reason) : _format is null ? Problem.NotAcceptable(_operation.Formats) : null;

    /// <summary>Null where it is not given, or something is wrong.</summary>
    internal string? Text(string name) => Error is null && _query.TryGetValue(name, out var values) ? values.ToString().Trim() : null;

    internal DateOnly? Day(string name) => Text(name) is { } text && Parameter.TryReadDay(text, out var day) ? day : null;

    internal bool? Flag(string name) => Text(name) is { } text ? text == "true" : null;

    internal decimal? Amount(string name) => Text(name) is { } text && Parameter.TryReadAmount(text, out var amount) ? amount : null;

    internal T? Choice<T>(string name)
        where T : struct, Enum => Text(name) is { } text ? Enum.Parse<T>(text, ignoreCase: true) : null;

    /// <summary>Days of publication.</summary>
    internal DaySpan Days() => Days(Parameter.From.Name, Parameter.To.Name);

    /// <summary>Days between two parameters.</summary>
    internal DaySpan Days(string from, string to)
    {
        var days = new DaySpan(Day(from), Day(to));
        if (days.From > days.To) Fail(from, $"is after '{to}'");
        return days;
    }

    /// <summary>A name, or words, of which some letter or digit is left to search by.</summary>
    internal string? Name(string name)
    {
        if (Text(name) is not { } text) return null;
        if (EntityNames.Normalize(text).Length > 0) return text;
        Fail(name, "holds no letter or digit");
        return null;
    }

    /// <summary>A full-text query.</summary>
    internal SearchQuery? Search(string name, SearchNames names)
    {
        if (Text(name) is not { } text) return null;
        if (SearchQuery.TryParse(text, names, out var search, out var reason)) return search;
        Fail(name, reason);
        return null;
    }

    /// <summary>A box: west, south, east and north in degrees.</summary>
    internal GeoBox? Box(string name)
    {
        if (Text(name) is not { } text) return null;
        if (GeoBox.TryParse(text, out var box)) return box;
        Fail(name, "takes west,south,east,north in degrees, for instance 40,33,42,35");
        return null;
    }

    /// <summary>Words of a choice with commas between; empty where none is given.</summary>
    internal IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum
    {
        var known = Parameter.NamesOf<T>();
        string[] words = Text(name)?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        if (words.FirstOrDefault(word => !known.Contains(word, StringComparer.Ordinal)) is { } wrong) Fail(name, $"'{wrong}' is none of {string.Join(", ", known)}");
        return Error is null ? [.. words.Select(word => Enum.Parse<T>(word, ignoreCase: true))] : [];
    }

    /// <summary>A country's two letters, in capitals.</summary>
    internal string? Country(string name)
    {
        if (Text(name) is not { } text) return null;
        if (text.Length == 2 && text.All(char.IsAsciiLetter)) return text.ToUpperInvariant();
        Fail(name, "takes two letters of ISO 3166-1 such as IQ");
        return null;
    }

    /// <summary>Refuses what cannot be the id of an article.</summary>
    internal void CheckArticleId(string id)
    {
        if (!ArticleId.IsValid(id)) Fail("id", Problem.WrongArticleId);
    }

    /// <summary>Refuses a second one of these.</summary>
    internal void AllowOneOf(string[] names)
    {
        string[] given = [.. names.Where(_query.ContainsKey)];
        if (given.Length > 1) Fail(given[1], $"does not go with {given[0]}: one of {string.Join(", ", names)} is taken");
    }

    internal void Fail(string field, string reason) => Error ??= (field, reason);

    /// <summary>Most items of an answer that has no pages.</summary>
    internal int Limit()
    {
        var limit = Text(Parameter.Limit.Name) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : Parameter.DefaultLimit;
        if (_format == AnswerFormat.Json && limit > ArticleQueries.MaxLimit) Fail(Parameter.Limit.Name, $"takes a whole number from 1 to {ArticleQueries.MaxLimit}");
        return limit;
    }

    /// <summary>Answers with a list whose cursors are values.</summary>
    /// <param name="read">Reads a page of at most so many items, after a cursor.</param>
    internal IActionResult List<T, TCursor>(ItemShape<T> shape, TryParse<TCursor> parse, Func<int, TCursor?, CancellationToken, Task<Page<T>>> read)
        where TCursor : struct =>
        List(shape, text => parse(text, out _), (limit, text, token) => read(limit, text is not null && parse(text, out var cursor) ? cursor : null, token));

    /// <summary>Answers with a list whose cursors are sort keys.</summary>
    internal IActionResult List<T>(ItemShape<T> shape, Predicate<string> isCursor, Func<int, string?, CancellationToken, Task<Page<T>>> read)
    {
        var limit = Limit();
        string? after = null;
        if (Text(Parameter.Cursor.Name) is { } cursor && !(Cursor.TryRead(cursor, out after) && isCursor(after))) Fail(Parameter.Cursor.Name, "is not a cursor of this list");
        return Refusal ?? new ListAnswer<T>(_operation, Format, shape, new ItemSource<T>(read, limit, after));
    }
}
