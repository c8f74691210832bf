using System.Globalization;
using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Microsoft.AspNetCore.Http;

namespace Marsad.Functions.Http;

/// <summary>Reads query parameters and remembers the first that is wrong.</summary>
internal sealed class QueryParameters(IQueryCollection query)
{
    private const int MaxText = 500;
    private const int DefaultLimit = 20;
    private const string OtherList = "is not a cursor of this list";
    private static readonly string[] EntityTypes = [.. Enum.GetValues<EntityType>().Select(EntityRow.TypeName)];

    /// <summary>The first parameter that is wrong, and why; null while all are right.</summary>
    internal (string Field, string Reason)? Error { get; private set; }

    /// <summary>Refuses parameters that are none of these: a misspelt filter must not be ignored.</summary>
    internal void AllowOnly(params string[] names)
    {
        foreach (var name in query.Keys)
            if (!names.Contains(name, StringComparer.Ordinal)) Fail(name, names.Length == 0 ? "unknown; none is known here" : $"unknown; known are {string.Join(", ", names)}");
    }

    /// <summary>Refuses a second one of these.</summary>
    internal void AllowOneOf(string[] names)
    {
        string[] given = [.. names.Where(query.ContainsKey)];
        if (given.Length > 1) Fail(given[1], $"does not go with {given[0]}: one of {string.Join(", ", names)} is taken");
    }

    internal int Limit()
    {
        var text = Text("limit");
        if (text is null) return DefaultLimit;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= ArticleQueries.MaxLimit) return limit;
        Fail("limit", $"takes a whole number from 1 to {ArticleQueries.MaxLimit}");
        return DefaultLimit;
    }

    internal string? Text(string name)
    {
        if (!query.TryGetValue(name, out var values)) return null;
        var text = values.Count == 1 ? values[0]?.Trim() : null;
        if (values.Count > 1) Fail(name, "is given more than once");
        else if (string.IsNullOrEmpty(text)) Fail(name, "is empty");
        else if (text.Length > MaxText) Fail(name, $"is longer than {MaxText} characters");
        else if (text.Any(char.IsControl)) Fail(name, "holds control characters");
        return Error is null ? text : null;
    }

    internal DateOnly? Day(string name)
    {
        if (Text(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Fail(name, "takes a date such as 2026-03-10");
        return null;
    }

    internal T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text) return null;
        var known = Enum.GetNames<T>().Select(choice => choice.ToLowerInvariant()).ToList();
        var index = known.IndexOf(text);
        if (index >= 0) return Enum.GetValues<T>()[index];
        Fail(name, $"takes one of {string.Join(", ", known)}");
        return null;
    }

    /// <summary>The raw sort key of a cursor, or null without one.</summary>
    internal string? CursorText()
    {
        if (Text("cursor") is not { } text) return null;
        if (Cursor.TryRead(text, out var sortKey)) return sortKey;
        Fail("cursor", "is not a cursor that an earlier answer gave");
        return null;
    }

    internal OrderKey? ArticleCursor()
    {
        if (CursorText() is not { } text) return null;
        if (OrderKey.TryParse(text, out var key)) return key;
        Fail("cursor", OtherList);
        return null;
    }

    internal AssertionCursor? AssertionCursor()
    {
        if (CursorText() is not { } text) return null;
        if (Storage.Querying.AssertionCursor.TryParse(text, out var cursor)) return cursor;
        Fail("cursor", OtherList);
        return null;
    }

    /// <summary>Days of publication.</summary>
    internal DaySpan Days()
    {
        var days = new DaySpan(Day("from"), Day("to"));
        if (days.From > days.To) Fail("from", "is after 'to'");
        return days;
    }

    internal bool? Flag(string name)
    {
        if (Text(name) is not { } text) return null;
        if (text is "true" or "false") return text == "true";
        Fail(name, "takes true or false");
        return null;
    }

    internal decimal? Amount(string name)
    {
        if (Text(name) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)) return amount;
        Fail(name, "takes a number such as 12.5");
        return null;
    }

    /// <summary>A name of which some letter or digit is left to search by.</summary>
    internal string? Name(string name)
    {
        if (Text(name) is not { } text) return null;
        if (EntityNames.Normalize(text).Length > 0) return text;
        Fail(name, "holds no letter or digit");
        return null;
    }

    /// <summary>An entity type as documents write it.</summary>
    internal string? EntityType(string name)
    {
        if (Text(name) is not { } text) return null;
        if (EntityTypes.Contains(text, StringComparer.Ordinal)) return text;
        Fail(name, $"takes one of {string.Join(", ", EntityTypes)}");
        return null;
    }

    /// <summary>A type of PLOVER.</summary>
    internal string? EventType(string name)
    {
        if (Text(name) is not { } text) return null;
        if (EventTypes.All.Contains(text, StringComparer.Ordinal)) return text;
        Fail(name, $"takes one of {string.Join(", ", EventTypes.All)}");
        return null;
    }

    /// <summary>A country's two letters, in capitals.</summary>
    internal string? Country(string name)
    {
        if (Text(name) is not { } text) return null;
        if (text.Length == 2 && text.All(char.IsAsciiLetter)) return text.ToUpperInvariant();
        Fail(name, "takes two letters of ISO 3166-1 such as IQ");
        return null;
    }

    /// <summary>The sort key of a cursor of the list of a name, or of ids where that is null.</summary>
    internal string? EntityCursor(string? name)
    {
        var text = CursorText();
        if (text is null || EntityQueries.IsCursor(name, text)) return text;
        Fail("cursor", OtherList);
        return null;
    }

    internal string? ArrivalCursor()
    {
        var text = CursorText();
        if (text is null || UploadKeys.IsLog(text)) return text;
        Fail("cursor", OtherList);
        return null;
    }

    internal void Fail(string field, string reason) => Error ??= (field, reason);
}
