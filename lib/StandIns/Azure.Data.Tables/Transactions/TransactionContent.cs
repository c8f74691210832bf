using System.Text;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables.Transactions;

/// <summary>The body that carries a transaction: one changeset, one part a step.</summary>
internal sealed class TransactionContent
{
    private const string NewLine = "\r\n";

    private readonly string _batch = $"batch_{Guid.NewGuid()}";
    private readonly string _changeset = $"changeset_{Guid.NewGuid()}";

    internal string ContentType => $"multipart/mixed; boundary={_batch}";

    /// <param name="calls">The steps.</param>
    /// <param name="addressOf">Gives the full address of a call's path, which the service wants in each part.</param>
    internal ReadOnlyMemory<byte> Write(IEnumerable<TableCall> calls, Func<string, Uri> addressOf)
    {
        var text = new StringBuilder();
        AppendLines(text, $"--{_batch}", $"Content-Type: multipart/mixed; boundary={_changeset}", "");
        foreach (var call in calls)
            AppendPart(text, call, addressOf(call.Path));
        AppendLines(text, $"--{_changeset}--", "", $"--{_batch}--");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void AppendPart(StringBuilder text, TableCall call, Uri address)
    {
        AppendLines(text, $"--{_changeset}", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "");
        AppendLines(text, $"{call.Method} {address.AbsoluteUri} HTTP/1.1");
        foreach (var (name, value) in call.Headers())
            AppendLines(text, $"{name}: {value}");
        AppendLines(text, "", call.Body is { } body ? Encoding.UTF8.GetString(body.Span) : "");
    }

    private static void AppendLines(StringBuilder text, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
            text.Append(line).Append(NewLine);
    }
}
