using System.Globalization;
using Marsad.Document;

namespace Marsad.Cli.Annotating;

/// <summary>An explanation for people: one table a layer, each row with the words it stands on.</summary>
internal sealed class ExplanationPage(Terminal terminal)
{
    public void Write(Explanation explanation)
    {
        var document = explanation.Document;
        var names = document.Entities.ToDictionary(entity => entity.Id, entity => entity, StringComparer.Ordinal);
        Table("explain.words", explanation.Words.Select(word => Row(word.Text, word.Kind, string.Join(" | ", word.Readings))));
        Table("explain.names", document.Mentions.Select(mention => Row(mention.Text, EntityTypeName(mention), names[mention.Entity].Id + " " + names[mention.Entity].Name.Ar)));
        Table("explain.roles", document.Roles.Select(role => Row(role.Text, role.Kind.ToString(), role.Holder)));
        Table("explain.times", document.Times.Select(time => Row(time.Text, time.Value, time.From + " \u2026 " + time.To)));
        Table("explain.numbers", document.Numbers.Select(number => Row(number.Text, Number(number.Value), number.Kind.ToString())));
        Table("explain.quantities", document.Quantities.Zip(Rules(explanation, "quantity"), (found, rule) => Row(found.Text, Number(found.Value ?? found.Min) + " " + found.Unit, found.Of, rule)));
        Table("explain.claims", document.Claims.Zip(Rules(explanation, "claim"), (found, rule) => Row(found.Text, found.Speaker?.Text + (found.Speaker?.SourceType is { } type ? $" ({type})" : ""), found.Kind + " " + found.Verb, rule)));
        Table("explain.events", document.Events.Zip(Rules(explanation, "event"), (found, rule) => Row(found.Text, Event(found), Parties(found), rule)));
    }

    private static IEnumerable<string> Rules(Explanation explanation, string layer) => explanation.Rules.Where(rule => rule.Layer == layer).Select(rule => rule.Rule);

    private static string Event(ArticleEvent found) =>
        string.Join(' ', new[] { found.Type, found.Mode, found.Negated ? "negated" : null, found.Hypothetical ? "hypothetical" : null, found.Future ? "future" : null }.OfType<string>());

    private static string Parties(ArticleEvent found) => $"{Names(found.Actors)} \u2192 {Names(found.Recipients)} @ {found.Place?.Text} {found.Date}";

    private static string Names(IReadOnlyList<EventParty> parties) => string.Join(" \u00B7 ", parties.Select(party => party.Text));

    private static string EntityTypeName(Mention mention) => mention.Type + (mention.NestedIn is null ? "" : " \u2282");

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string?[] Row(params string?[] cells) => cells;

    private void Table(string title, IEnumerable<string?[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        terminal.Print(title);
        foreach (var row in all) terminal.Surroundings.Out.WriteLine("  " + string.Join("\t", row.Select(cell => cell ?? "")).TrimEnd());
    }
}
