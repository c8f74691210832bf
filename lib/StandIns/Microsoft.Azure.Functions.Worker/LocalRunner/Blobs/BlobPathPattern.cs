using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>A path such as <c>container/folder/{name}.txt</c>; a parameter may span slashes.</summary>
internal sealed class BlobPathPattern
{
    // Literals and the parameters between them: always one literal more than parameters, and literals may be empty.
    private readonly List<string> _literals = [];
    private readonly List<string> _parameters = [];

    private BlobPathPattern(string container) => Container = container;

    internal string Container { get; }

    internal static BlobPathPattern Parse(string path, string function)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var container = slash < 0 ? "" : path[..slash].ToLowerInvariant();
        if (container.Length == 0 || container.Contains('{', StringComparison.Ordinal) || slash == path.Length - 1)
            throw new RunnerException($"Function {function}: \"{path}\" is not a blob path; write container/name, the container without parameters.");

        var pattern = new BlobPathPattern(container);
        pattern.Read(path[(slash + 1)..], function);
        return pattern;
    }

    /// <summary>The values of the parameters; each takes as much of the name as it can, from left to right.</summary>
    internal bool TryMatch(string blob, [NotNullWhen(true)] out Dictionary<string, string>? values)
    {
        values = null;
        if (_parameters.Count == 0)
        {
            values = string.Equals(blob, _literals[0], StringComparison.Ordinal) ? [] : null;
            return values is not null;
        }

        if (!blob.StartsWith(_literals[0], StringComparison.Ordinal) || !blob.EndsWith(_literals[^1], StringComparison.Ordinal))
            return false;

        // From the right, each literal at its last place: what the parameters on its left would get by being greedy.
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var end = blob.Length - _literals[^1].Length;
        for (var i = _parameters.Count - 1; i >= 0; i--)
        {
            var literal = _literals[i];
            var start = i == 0 ? literal.Length : LastEnd(blob, literal, end);
            if (start < 0 || start > end)
                return false;

            found[_parameters[i]] = blob[start..end];
            end = start - literal.Length;
        }

        values = found;
        return true;
    }

    // Where the last occurrence before the end stops; negative when there is none.
    private static int LastEnd(string text, string literal, int end)
    {
        var at = text.AsSpan(0, end).LastIndexOf(literal, StringComparison.Ordinal);
        return at < 0 ? -1 : at + literal.Length;
    }

    private void Read(string text, string function)
    {
        var rest = text;
        for (var open = rest.IndexOf('{', StringComparison.Ordinal); open >= 0; open = rest.IndexOf('{', StringComparison.Ordinal))
        {
            var close = rest.IndexOf('}', open);
            if (close <= open + 1)
                throw new RunnerException($"Function {function}: \"{text}\" has a brace without its partner or without a name.");

            _literals.Add(rest[..open]);
            _parameters.Add(rest[(open + 1)..close]);
            rest = rest[(close + 1)..];
        }

        _literals.Add(rest);
    }
}
