using System.Diagnostics.CodeAnalysis;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Decodes the text of a stored message.</summary>
internal static class MessageText
{
    /// <summary>The same message with what its sender put in; false when its text is not in the encoding.</summary>
    internal static bool TryDecode(QueueMessage stored, QueueMessageEncoding encoding, [NotNullWhen(true)] out QueueMessage? decoded)
    {
        decoded = encoding == QueueMessageEncoding.None ? stored : null;
        if (decoded is not null)
            return true;

        var text = stored.Body.ToString();
        var bytes = new byte[text.Length];
        if (!System.Convert.TryFromBase64String(text, bytes, out var length))
            return false;

        decoded = QueuesModelFactory.QueueMessage(
            stored.MessageId,
            stored.PopReceipt,
            BinaryData.FromBytes(bytes.AsMemory(0, length)),
            stored.DequeueCount,
            stored.NextVisibleOn,
            stored.InsertedOn,
            stored.ExpiresOn);
        return true;
    }
}
