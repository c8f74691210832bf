namespace Marsad.Cli.Api;

/// <summary>Writes the query part of an address; what is null is left out.</summary>
internal static class QueryText
{
    public static string Of(params IEnumerable<(string Name, string? Value)> parameters)
    {
        var given = parameters.Where(parameter => parameter.Value is not null).Select(parameter => parameter.Name + "=" + Uri.EscapeDataString(parameter.Value!));
        var text = string.Join('&', given);
        return text.Length == 0 ? "" : "?" + text;
    }
}
