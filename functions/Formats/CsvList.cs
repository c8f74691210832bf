using System.Globalization;
using System.Text;
using CsvHelper;

namespace Marsad.Functions.Formats;

/// <summary>CSV (RFC 4180) with a byte order mark, which spreadsheets need to read Arabic.</summary>
internal static class CsvList
{
    // At the start of a cell these make a spreadsheet calculate.
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];

    internal static async Task WriteAsync<T>(Stream body, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(text, CultureInfo.InvariantCulture, leaveOpen: true);
        foreach (var column in columns) csv.WriteField(column.Name);
        await csv.NextRecordAsync();
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            foreach (var column in columns) csv.WriteField(Cell(column.Value(item)));
            await csv.NextRecordAsync();
        }

        await csv.FlushAsync();
    }

    // Numbers keep their sign: only text can hold a formula.
    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        string text => text.Length > 0 && Formula.Contains(text[0]) ? "'" + text : text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
