using Marsad.Search;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Which amounts to list; null means any.</summary>
public sealed record FigureFilter
{
    /// <summary>Unit, for instance person, km or USD.</summary>
    public string? Unit { get; init; }

    /// <summary>Words of what is counted or measured, in any form.</summary>
    public string? Of { get; init; }

    /// <summary>What befell those who are counted, for instance killed.</summary>
    public string? Count { get; init; }

    /// <summary>Least amount, included; bounded and vague amounts count with their least.</summary>
    public decimal? Least { get; init; }

    // A word that few articles have leads.
    internal IReadOnlyList<IndexKey> Keys => (Of is null ? null : SearchStems.Of(Of).FirstOrDefault(stem => !CommonStems.Contains(stem)), Unit) switch
    {
        ({ } stem, _) => [IndexKey.Term(stem)],
        (_, { } unit) => [IndexKey.Figure(unit)],
        _ => [IndexKey.All],
    };

    internal bool Accepts(TypedFigure found) =>
        (Unit is null || found.Figure.Unit == Unit) && (Least is null || (found.Figure.Value ?? found.Figure.Min) >= Least)
        && (Count is null || found.Kinds.Contains(Count, StringComparer.Ordinal)) && (Of is null || IsOf(found.Figure.Of, Of));

    private static bool IsOf(string? counted, string asked) => counted is not null && !SearchStems.Of(asked).Except(SearchStems.Of(counted), StringComparer.Ordinal).Any();
}
