using System.Collections.Frozen;
using System.Globalization;
using Marsad.Text;

namespace Marsad.Cli;

/// <summary>All that the command says, in one language.</summary>
internal sealed class Texts
{
    private const string File = "Data/texts.tsv";
    private static readonly IReadOnlyList<string[]> Rows = DataFile.Read(typeof(Texts).Assembly, File, columns: 3);

    private readonly FrozenDictionary<string, string> _sentences;

    public Texts(Language language)
    {
        Language = language;
        _sentences = Rows.ToFrozenDictionary(row => row[0], row => language == Language.Arabic ? row[2] : row[1], StringComparer.Ordinal);
    }

    public Language Language { get; }

    public string this[string key] => _sentences.TryGetValue(key, out var sentence) ? sentence : throw new InvalidDataException($"{File}: no text '{key}'.");

    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>What a state of an upload is called; one that is not among the texts stands as it is.</summary>
    public string State(string state) => _sentences.GetValueOrDefault("state." + state, state);

    /// <summary>The same for the outcome of reading a file; nothing while it has not been read.</summary>
    public string Outcome(string? outcome) => outcome is null ? "" : _sentences.GetValueOrDefault("outcome." + outcome, outcome);
}
