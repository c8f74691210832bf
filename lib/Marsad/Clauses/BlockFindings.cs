using Marsad.Document;

namespace Marsad.Clauses;

/// <summary>What earlier stages found in one block.</summary>
internal sealed record BlockFindings(IReadOnlyList<Mention> Mentions, IReadOnlyList<Role> Roles, IReadOnlyList<Number> Numbers, IReadOnlyList<TimeExpression> Times);
