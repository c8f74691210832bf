using System.Collections.Frozen;

namespace Azure.Data.Tables.Connections;

/// <summary>What a storage connection string says about tables.</summary>
internal static class TableConnectionString
{
    private const string EmulatorAccount = "devstoreaccount1";

    // Published with the emulator; it opens nothing else.
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const string EmulatorEndpoint = "http://127.0.0.1:10002/" + EmulatorAccount;

    /// <exception cref="ArgumentException">The text names no account, no key or no valid address.</exception>
    internal static (TableAccount Account, TableSharedKeyCredential Credential) Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var settings = Split(connectionString);
        if (string.Equals(settings.GetValueOrDefault("UseDevelopmentStorage"), "true", StringComparison.OrdinalIgnoreCase))
            return (new TableAccount(new Uri(EmulatorEndpoint), EmulatorAccount), new TableSharedKeyCredential(EmulatorAccount, EmulatorKey));

        var name = Required(settings, "AccountName");
        var key = Required(settings, "AccountKey");
        return (new TableAccount(Endpoint(settings, name), name), new TableSharedKeyCredential(name, key));
    }

    // Keys end in '=', so only the first one of a setting separates.
    private static FrozenDictionary<string, string> Split(string connectionString) => connectionString
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(setting => setting.Split('=', 2))
        .ToFrozenDictionary(
            pair => pair[0],
            pair => pair.Length == 2 ? pair[1] : throw Invalid($"{pair[0]} has no value"),
            StringComparer.OrdinalIgnoreCase);

    private static Uri Endpoint(FrozenDictionary<string, string> settings, string account)
    {
        var address = settings.GetValueOrDefault("TableEndpoint")
            ?? $"{settings.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.table.{settings.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : throw Invalid("the table endpoint is no address");
    }

    private static string Required(FrozenDictionary<string, string> settings, string name) =>
        settings.TryGetValue(name, out var value) && value.Length > 0 ? value : throw Invalid($"{name} is missing");

    // The text itself stays out of the message: it holds the key.
    private static ArgumentException Invalid(string reason) => new($"The storage connection string is not valid: {reason}.");
}
