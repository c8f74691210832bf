namespace Marsad.Claims;

/// <summary>The folded particles that reports are built with.</summary>
internal static class SpeechParticles
{
    public const string On = "\u0639\u0644\u064A";
    public const string That = "\u0627\u0646";
    public const string From = "\u0639\u0646";
    public const string May = "\u0642\u062F";
    public const string Will = "\u0633\u0648\u0641";
    public const string What = "\u0645\u0627";
}
