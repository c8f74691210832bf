using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Which amounts to list; null means any.</summary>
public sealed record FigureFilter
{
    /// <summary>Unit, for instance person, km or USD.</summary>
    public string? Unit { get; init; }

    /// <summary>Least amount, included; bounded and vague amounts count with their least.</summary>
    public decimal? Least { get; init; }

    internal IndexKey Key => Unit is { } unit ? IndexKey.Figure(unit) : IndexKey.All;

    internal bool Accepts(Quantity found) => (Unit is null || found.Unit == Unit) && (Least is null || (found.Value ?? found.Min) >= Least);
}
