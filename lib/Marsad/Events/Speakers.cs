using Marsad.Claims;
using Marsad.Clauses;

namespace Marsad.Events;

/// <summary>Who speaks at the words that say so, as the claims of an article have it; accusing and promising are events, too.</summary>
internal sealed class Speakers
{
    private readonly Dictionary<(int Block, int Token), Phrase> _byCue = [];

    public Speakers(IReadOnlyList<FoundClaim> claims)
    {
        foreach (var claim in claims)
            if (claim.Source is { } source && source.Text.Block == claim.Claim.Block) _byCue.TryAdd((claim.Claim.Block, claim.Cue), source.Phrase);
    }

    /// <summary>Who speaks at a token of a block, where the block names it; null where nobody does.</summary>
    public Phrase? At(int block, int token) => _byCue.TryGetValue((block, token), out var speaker) ? speaker : null;
}
