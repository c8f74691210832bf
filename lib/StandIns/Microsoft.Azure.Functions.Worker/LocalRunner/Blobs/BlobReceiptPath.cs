using System.Security.Cryptography;
using System.Text;
using Azure;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>Where the receipt lies that one state of a blob was passed to one function.</summary>
internal static class BlobReceiptPath
{
    private const int Longest = 1024;

    internal static string Folder(string hostId, string functionId) => $"blobreceipts/{hostId}/{functionId}/";

    internal static string Of(string hostId, string functionId, string container, string blob, ETag etag)
    {
        var folder = $"{Folder(hostId, functionId)}{etag.ToString("H")}/{container}/";
        // A name that is nearly as long as names may be leaves no room for the folder.
        return folder.Length + blob.Length <= Longest ? folder + blob : folder + System.Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(blob)));
    }
}
