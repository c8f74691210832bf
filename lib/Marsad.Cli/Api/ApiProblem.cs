namespace Marsad.Cli.Api;

/// <summary>A refusal of the app (RFC 9457).</summary>
internal sealed record ApiProblem(string? Title, string? Detail)
{
    public string? Sentence => Detail ?? Title;
}
