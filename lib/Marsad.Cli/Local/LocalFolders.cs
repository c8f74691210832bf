using Marsad.Cli.Api;

namespace Marsad.Cli.Local;

/// <summary>Where things of a local run lie in the checkout.</summary>
/// <param name="Root">Folder of the checkout.</param>
internal sealed record LocalFolders(string Root)
{
    /// <summary>Data of the storage emulator, and logs; git ignores it.</summary>
    public string Data => Path.Combine(Root, ".azurite");

    public string StorageLog => Path.Combine(Data, "azurite.log");

    /// <summary>Azurite's script for Node.</summary>
    public string Azurite => Path.Combine(Root, "node_modules", "azurite", "dist", "src", "azurite.js");

    public string AppProject => Path.Combine(Root, "functions");
    public string App => Path.Combine(AppProject, "bin", "standin", "Debug", "net10.0", "Marsad.Functions.dll");

    /// <summary>What the app writes while it runs; apps on other ports than the usual one have logs of their own.</summary>
    public string AppLog(int port) => Path.Combine(Data, port == AppAddress.DefaultPort ? "functions.log" : $"functions-{port}.log");
}
