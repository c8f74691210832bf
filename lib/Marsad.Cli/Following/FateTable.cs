using System.Globalization;
using Marsad.Document;
using Spectre.Console;

namespace Marsad.Cli.Following;

/// <summary>Shows what became of files.</summary>
internal static class FateTable
{
    public static Table Of(IEnumerable<Fate> fates, Texts texts)
    {
        var table = TableShape.Of(texts, "column.name", "column.state", "column.outcome", "column.title", "column.published", "column.entities");
        foreach (var fate in fates)
        {
            var outcome = fate.Reason is null ? texts.Outcome(fate.Outcome) : Sentences(fate.Reason, texts.Language);
            table.AddRow(TableShape.Cells(
                fate.Name, texts.State(fate.State), outcome, fate.Title, fate.Published, fate.Entities.ToString(CultureInfo.InvariantCulture)));
        }

        return table;
    }

    /// <summary>One line about a file, for the moment when it comes to its end.</summary>
    public static string Line(Fate fate, Texts texts)
    {
        var detail = fate.Reason is null ? fate.Title : texts.Language == Language.Arabic ? fate.Reason.Ar : fate.Reason.En;
        return $"{fate.Name}: {texts.State(fate.State)}" + (detail is null ? "" : " - " + detail);
    }

    // Both languages: who runs the command and who reads the news need not share one.
    private static string Sentences(Bilingual reason, Language language) =>
        language == Language.Arabic ? reason.Ar + "\n" + reason.En : reason.En + "\n" + reason.Ar;
}
