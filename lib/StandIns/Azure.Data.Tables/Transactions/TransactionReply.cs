using System.Globalization;
using Azure.Core;

namespace Azure.Data.Tables.Transactions;

/// <summary>Reads the answers to a transaction's steps off the service's multipart body.</summary>
internal static class TransactionReply
{
    private const string StatusLine = "HTTP/1.1 ";

    /// <summary>One answer a step, in order; or a single one, which tells what failed.</summary>
    /// <exception cref="InvalidOperationException">The body is not what the service sends.</exception>
    internal static IReadOnlyList<StepResponse> Read(string body)
    {
        var lines = body.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var steps = new List<StepResponse>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith(StatusLine, StringComparison.Ordinal))
                steps.Add(ReadStep(lines, ref i));
        }

        return steps.Count > 0 ? steps : throw new InvalidOperationException("The answer to a transaction holds no status.");
    }

    // Leaves the position on the last line read. A JSON body is one line, so a line that starts with -- is a boundary.
    private static StepResponse ReadStep(List<string> lines, ref int position)
    {
        var status = lines[position][StatusLine.Length..].Split(' ', 2);
        var headers = new List<HttpHeader>();
        while (++position < lines.Count && lines[position].Length > 0)
            headers.Add(ReadHeader(lines[position]));

        var body = new List<string>();
        while (position + 1 < lines.Count && !lines[position + 1].StartsWith("--", StringComparison.Ordinal))
            body.Add(lines[++position]);

        return new StepResponse(
            int.Parse(status[0], NumberStyles.None, CultureInfo.InvariantCulture),
            status.Length == 2 ? status[1] : "",
            headers,
            BinaryData.FromString(string.Join('\n', body).Trim()));
    }

    private static HttpHeader ReadHeader(string line)
    {
        var parts = line.Split(':', 2);
        return parts.Length == 2
            ? new HttpHeader(parts[0].Trim(), parts[1].Trim())
            : throw new InvalidOperationException($"The answer to a transaction holds a header without a value: {line}");
    }
}
