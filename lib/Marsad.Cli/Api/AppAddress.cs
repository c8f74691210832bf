namespace Marsad.Cli.Api;

/// <summary>Where the app answers, and the function key that opens it in Azure.</summary>
/// <param name="Root">Address of the app's first page.</param>
/// <param name="Key">Sent as <c>x-functions-key</c>; null locally, where none is asked for.</param>
internal sealed record AppAddress(Uri Root, string? Key = null)
{
    public const int DefaultPort = 7071;

    public static AppAddress OfPort(int port) => new(new Uri($"http://127.0.0.1:{port}/"));

    /// <exception cref="CommandFailure">The text is no http or https address.</exception>
    public static AppAddress Parse(string text, string? key)
    {
        if (!Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var root) || root.Scheme is not ("http" or "https"))
            throw new CommandFailure("app.badAddress", text);
        return new AppAddress(root, key);
    }
}
