using System.Net;

namespace Azure.Data.Tables.Connections;

/// <summary>Where an account's tables are.</summary>
/// <param name="Endpoint">Address of the table service of the account.</param>
/// <param name="Name">The account's name.</param>
internal sealed record TableAccount(Uri Endpoint, string Name)
{
    /// <summary>Reads the account's name off the address: the first path segment of an emulator's, the first host label else.</summary>
    internal static TableAccount At(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var pathStyle = endpoint.IsLoopback || IPAddress.TryParse(endpoint.Host, out _);
        var name = pathStyle
            ? endpoint.AbsolutePath.Trim('/').Split('/')[0]
            : endpoint.Host.Split('.')[0];
        return new TableAccount(endpoint, name);
    }

    internal Uri TableUri(string table) => new($"{Endpoint.AbsoluteUri.TrimEnd('/')}/{table}");
}
