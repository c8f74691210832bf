using Marsad.Text;

namespace Marsad.Times;

/// <summary>A time expression where it stands, not yet placed.</summary>
internal readonly record struct TimePhrase(Token Span, TimeFields Fields);
