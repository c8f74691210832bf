using System.Net;
using System.Net.Sockets;

namespace Marsad.Cli.Local;

/// <summary>Looks at ports of this machine.</summary>
internal static class Ports
{
    /// <summary>Whether something listens on the port.</summary>
    public static async Task<bool> IsBusyAsync(int port, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
