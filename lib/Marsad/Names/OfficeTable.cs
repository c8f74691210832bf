using System.Collections.Frozen;
using System.Globalization;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>Who held which office when, by the months of a table; what it calls an office, and how texts do.</summary>
internal static class OfficeTable
{
    private const string Month = "yyyy-MM";

    // Who holds an office "still" was looked up until then; later it may be somebody else.
    private static readonly DateOnly LookedUp = new(2025, 11, 1);

    private static readonly ILookup<(string Office, string Country), Term> Terms = DataFile.Read("Names/Data/offices.tsv", 7).ToLookup(
        cells => (cells[0], cells[1]),
        cells => new Term(Parse(cells[2]), cells[3].Length == 0 ? LookedUp : Parse(cells[3]), cells[4], cells[6]));

    private static readonly FrozenDictionary<string, OfficeTitle> Titles = DataFile.Read("Names/Data/office_titles.tsv", 3)
        .ToFrozenDictionary(cells => NameKey.Of(cells[2]), cells => new OfficeTitle(cells[0], cells[1].Length == 0 ? null : cells[1]), StringComparer.Ordinal);

    /// <summary>The holder of an office on a day; null where the table has none.</summary>
    /// <param name="knowledge">Where the holder is looked up.</param>
    /// <param name="office">Key of the office, such as <c>president</c> or <c>prime_minister</c>.</param>
    /// <param name="country">ISO 3166 code of the country, or the organisation.</param>
    /// <param name="date">The day; in a month in which the office changed hands nobody held it for certain.</param>
    public static KnownEntity? Holder(KnowledgeBase knowledge, string office, string country, DateOnly date) =>
        Terms[(office, country)].FirstOrDefault(term => term.From.AddMonths(1) <= date && date < term.To) is { } held
            ? knowledge.Find(NameKey.Of(held.Name)).Select(sense => sense.Entity).FirstOrDefault(entity => entity.Id == held.Holder)
            : null;

    /// <summary>The office that words call, with the country where they tell it; null for other words.</summary>
    /// <param name="title">Normalised words, such as those for "president of the republic".</param>
    public static OfficeTitle? Title(string title) => Titles.GetValueOrDefault(title);

    /// <summary>The terms of the table, for checking.</summary>
    internal static IEnumerable<(string Holder, string Name)> Holders => Terms.SelectMany(terms => terms).Select(term => (term.Holder, term.Name));

    private static DateOnly Parse(string month) => DateOnly.ParseExact(month, Month, CultureInfo.InvariantCulture);

    private sealed record Term(DateOnly From, DateOnly To, string Holder, string Name);
}
