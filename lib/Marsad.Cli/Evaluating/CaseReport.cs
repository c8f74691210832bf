using System.Globalization;
using Spectre.Console;

namespace Marsad.Cli.Evaluating;

/// <summary>Shows results by source: what is judged first, the rest apart.</summary>
internal sealed class CaseReport(IReadOnlyList<CaseResult> results)
{
    private const int Decimals = 4;

    public void Write(bool json, bool errors, Terminal terminal)
    {
        if (json) terminal.WriteJson(new { judged = Tallies(apart: false), apart = Tallies(apart: true), errors = errors ? Wrong() : null });
        else Show(errors, terminal);
    }

    private void Show(bool errors, Terminal terminal)
    {
        terminal.Results.Write(TableOf(apart: false, terminal.Texts));
        if (results.Any(result => result.IsApart))
        {
            terminal.Print("eval.apart");
            terminal.Results.Write(TableOf(apart: true, terminal.Texts));
        }

        if (!errors) return;
        foreach (var line in Wrong()) terminal.Surroundings.Out.WriteLine(line);
    }

    private Table TableOf(bool apart, Texts texts)
    {
        var table = TableShape.Of(texts, "column.source", "column.ok", "column.rate");
        foreach (var (source, tally) in Tallies(apart))
            table.AddRow(TableShape.Cells(source, $"{tally.Ok}/{tally.Of}", (100 * tally.Rate).ToString("0.0", CultureInfo.InvariantCulture) + "%"));
        return table;
    }

    private SortedDictionary<string, Tally> Tallies(bool apart) => new(
        results.Where(result => result.IsApart == apart).GroupBy(result => result.Source, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Tally.From([.. group]), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private List<string> Wrong() => [.. results.Where(result => !result.IsRight).Select(result => result.Line)];

    /// <summary>How many of a source are right.</summary>
    /// <param name="Rate">Their share, from 0 to 1.</param>
    private sealed record Tally(int Ok, int Of, double Rate)
    {
        public static Tally From(IReadOnlyList<CaseResult> results)
        {
            var right = results.Count(result => result.IsRight);
            return new Tally(right, results.Count, Math.Round((double)right / results.Count, Decimals));
        }
    }
}
