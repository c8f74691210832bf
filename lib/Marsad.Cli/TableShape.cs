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

    /// <summary>Cells that show their text as it is: brackets of a title are no markup.</summary>
    public static IEnumerable<IRenderable> Cells(params string?[] cells) => cells.Select(cell => new Plain(cell ?? ""));
}
