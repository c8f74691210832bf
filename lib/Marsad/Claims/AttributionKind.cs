namespace Marsad.Claims;

/// <summary>What follows words that attribute what stands beside them.</summary>
internal enum AttributionKind
{
    /// <summary>The source: "according to X".</summary>
    Source,

    /// <summary>Nothing; a pronoun speaks of the source: "as he put it".</summary>
    Own,

    /// <summary>A verb of saying with its source: "as X said".</summary>
    Clause,
}
