using System.Globalization;
using Marsad.Document;
using Marsad.Functions.Formats;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;

namespace Marsad.Functions.Operations;

/// <summary>One parameter of an operation, and what it takes.</summary>
internal sealed record Parameter
{
    /// <summary>Most items of a list unless told.</summary>
    internal const int DefaultLimit = 20;

    /// <summary>Most characters of a value.</summary>
    internal const int MaxText = 500;

    internal static readonly Parameter From = Day("from");
    internal static readonly Parameter To = Day("to");
    internal static readonly Parameter Box = Text("bbox");
    internal static readonly Parameter Limit = new("limit", ParameterKind.Limit) { Values = [DefaultLimit, ArticleQueries.MaxLimit] };
    internal static readonly Parameter Cursor = new("cursor", ParameterKind.Cursor);

    private Parameter(string name, ParameterKind kind)
    {
        Name = name;
        Kind = kind;
    }

    internal string Name { get; }
    internal ParameterKind Kind { get; }

    /// <summary>What stands for {0}, {1} … in what is said of it.</summary>
    internal IReadOnlyList<object> Values { get; private init; } = [];

    /// <summary>The values of a choice, as they are written.</summary>
    internal IReadOnlyList<string> Choices { get; private init; } = [];

    internal static Parameter Text(string name, params IReadOnlyList<object> values) => new(name, ParameterKind.Text) { Values = values };

    internal static Parameter Flag(string name) => new(name, ParameterKind.Flag);

    internal static Parameter Amount(string name) => new(name, ParameterKind.Amount);

    internal static Parameter Day(string name) => new(name, ParameterKind.Day);

    internal static Parameter Choice(string name, IReadOnlyList<string> choices, params IReadOnlyList<object> values) => new(name, ParameterKind.Choice) { Choices = choices, Values = values };

    internal static Parameter Choice<T>(string name, params IReadOnlyList<object> values)
        where T : struct, Enum => Choice(name, NamesOf<T>(), values);

    /// <summary>The values of an enumeration as parameters write them.</summary>
    internal static IReadOnlyList<string> NamesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(choice => choice.ToLowerInvariant())];

    internal static Parameter EntityType(string name) => Choice(name, [.. Enum.GetValues<EntityType>().Select(EntityRow.TypeName)]);

    internal static Parameter Format(IReadOnlyList<AnswerFormat> formats) => Choice("format", [.. formats.Select(format => format.Name)]);

    /// <summary>Why the text is no value of this parameter; null when it is one.</summary>
    internal string? Refuse(string text) => Kind switch
    {
        _ when text.Length == 0 => "is empty",
        _ when text.Length > MostCharacters => $"is too long: it takes at most {MostCharacters} characters",
        _ when text.Any(char.IsControl) => "holds control characters",
        ParameterKind.Choice when !Choices.Contains(text, StringComparer.Ordinal) => $"takes one of {string.Join(", ", Choices)}",
        ParameterKind.Flag when text is not ("true" or "false") => "takes true or false",
        ParameterKind.Amount when !TryReadAmount(text, out _) => "takes a number such as 12.5",
        ParameterKind.Day when !TryReadDay(text, out _) => "takes a date such as 2026-03-10",
        ParameterKind.Limit when !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0) => "takes a whole number from 1 on",
        ParameterKind.Cursor when !Storage.Querying.Cursor.TryRead(text, out _) => "is not a cursor that an earlier answer gave",
        _ => null,
    };

    private int MostCharacters => Kind == ParameterKind.Cursor ? Storage.Querying.Cursor.MaxLength : MaxText;

    internal static bool TryReadAmount(string text, out decimal amount) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out amount);

    internal static bool TryReadDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
