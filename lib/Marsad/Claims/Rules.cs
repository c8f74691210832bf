namespace Marsad.Claims;

/// <summary>Names of the rules that find reports.</summary>
internal static class Rules
{
    public const string Title = "title-colon";
    public const string AttributionBefore = "attribution-before";
    public const string AttributionBehind = "attribution-behind";
    public const string LightVerb = "light-verb";
    public const string Relay = "relay";
    public const string QuotationFirst = "quotation-first";

    /// <summary>The name of a kind of cue with the form of its content.</summary>
    public static string Of(string cue, ContentForms form) => form switch
    {
        ContentForms.Clause => cue + "-clause",
        ContentForms.Object => cue + "-object",
        ContentForms.Preposition => cue + "-preposition",
        ContentForms.Target => cue + "-target",
        ContentForms.Naming => cue + "-name",
        _ => cue + "-quotation",
    };
}
