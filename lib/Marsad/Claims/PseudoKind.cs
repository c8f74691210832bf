namespace Marsad.Claims;

/// <summary>Words that look like a report and say nobody's words.</summary>
internal enum PseudoKind
{
    Impersonal,
}
