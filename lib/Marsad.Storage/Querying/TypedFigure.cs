using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An amount with what befell those whom it counts.</summary>
/// <param name="Kinds">Kinds of counts that events of the same block make of the same number, for instance killed.</param>
internal readonly record struct TypedFigure(Quantity Figure, IReadOnlyList<string> Kinds)
{
    /// <summary>The amounts of an article.</summary>
    public static IReadOnlyList<TypedFigure> Of(DigestRow digest)
    {
        var kinds = digest.ReadEvents().SelectMany(found => found.Counts.Select(count => (found.Block, count.Value, count.Kind))).ToLookup(count => (count.Block, count.Value), count => count.Kind);
        return [.. digest.ReadFigures().Select(figure => new TypedFigure(figure, figure.Value is { } value ? [.. kinds[(figure.Block, value)].Distinct()] : []))];
    }
}
