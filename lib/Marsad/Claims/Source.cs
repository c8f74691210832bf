using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>A speaker with the block that names it.</summary>
internal sealed record Source(ClauseText Text, Phrase Phrase)
{
    public bool Agrees(Agreement form) => SourceJudge.Agrees(form, Text, Phrase);
}
