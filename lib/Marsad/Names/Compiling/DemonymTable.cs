using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names.Compiling;

/// <summary>Adjectives of nationality, people, faith and region in all their forms.</summary>
internal static class DemonymTable
{
    private static readonly string[] Precedence = ["nationality", "religious", "ethnic", "region", "affiliation", "nationality_variant", "ethnic_or_regional"];
    private static readonly string[] Duals = ["\u064A\u0646", "\u0627\u0646", "\u062A\u064A\u0646", "\u062A\u0627\u0646", "\u0648\u0646"];

    /// <summary>Adjectives with their forms, the likelier reading of a form first; ambiguous ones are left out.</summary>
    public static IEnumerable<(KnownEntity Entity, IEnumerable<string> Forms)> Read(string folder)
    {
        var rows = CompiledTable.Read(folder, "demonyms", 7).Where(cells => !cells[3].Contains("ambiguous", StringComparison.Ordinal)).ToList();
        var nations = new Dictionary<string, KnownEntity>(StringComparer.Ordinal);
        foreach (var cells in rows.OrderBy(cells => Array.IndexOf(Precedence, cells[1])).ThenBy(cells => cells[0], StringComparer.Ordinal))
        {
            var forms = cells[6].Split('|');
            var entity = ToEntity(cells, forms);
            if (cells[1] == "nationality") nations.TryAdd(cells[2], entity);
            if (cells[1] == "nationality_variant" && nations.TryGetValue(cells[2], out var nation)) entity = nation;
            yield return (entity, AllForms(forms).Distinct(StringComparer.Ordinal));
        }
    }

    private static KnownEntity ToEntity(string[] cells, string[] forms) => new()
    {
        Id = cells[0],
        Type = EntityType.Group,
        Kind = cells[1],
        NameAr = forms.Where(form => !form.StartsWith(ArabicLetters.Article, StringComparison.Ordinal)).MinBy(form => form.Length) ?? forms[0],
        NameEn = cells[5].Length > 0 ? cells[5] : null,
        Country = cells[2].Length == 2 ? cells[2] : null,
        Tier = 1,
    };

    private static IEnumerable<string> AllForms(string[] forms)
    {
        var bare = forms.Where(form => !form.StartsWith(ArabicLetters.Article, StringComparison.Ordinal)).ToList();
        // Only adjectives of one word in yeh take these endings.
        var singular = bare.Where(form => form[^1] == ArabicLetters.Yeh && form.IndexOf(' ', StringComparison.Ordinal) < 0);
        var all = bare.Concat(singular.SelectMany(form => Duals.Select(dual => form + dual))).ToList();
        return all.Concat(all.Select(form => ArabicLetters.Article + form)).Concat(forms);
    }
}
