using Spectre.Console;
using Spectre.Console.Rendering;
using Plain = Spectre.Console.Text;

namespace Marsad.Cli;

/// <summary>How all tables of the command look.</summary>
internal static class TableShape
{
    // Broken over lines these could not be read or copied.
    private static readonly string[] Unbroken = ["column.id", "column.state", "column.published", "column.entities"];

    public static Table Of(Texts texts, params string[] columns)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Plain(texts[column])) { NoWrap = Unbroken.Contains(column, StringComparer.Ordinal) });
        return table;
    }

    /// <summary>Cells that show their text as it is: brackets of a title are no markup, and its control characters no commands to the terminal.</summary>
    public static IEnumerable<IRenderable> Cells(params string?[] cells) => cells.Select(cell => new Plain(Shown(cell ?? "")));

    // Marks that turn the direction of what follows would turn the rest of the row too.
    private static string Shown(string text) => string.Concat(text.Select(c => (char.IsControl(c) && c != '\n') || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : c));
}
