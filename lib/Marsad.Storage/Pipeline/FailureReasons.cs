using System.Collections.Frozen;
using System.Globalization;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Storage.Pipeline;

/// <summary>Sentences about failures outside an article's content.</summary>
internal static class FailureReasons
{
    private const int MaxMessage = 500;

    private static readonly FrozenDictionary<string, Bilingual> Texts = DataFile
        .Read(typeof(FailureReasons).Assembly, "Pipeline/Data/failures.tsv", 3)
        .ToFrozenDictionary(row => row[0], row => new Bilingual(row[2], row[1]), StringComparer.Ordinal);

    internal static Bilingual Unknown => Texts["unknown"];

    internal static Bilingual Attempt(int attempt, Exception error)
    {
        // What follows the first line are request ids and headers, which help nobody who reads the status.
        var message = error.Message.AsSpan().Trim().EnumerateLines() is var lines && lines.MoveNext() ? lines.Current.ToString() : error.GetType().Name;
        if (message.Length > MaxMessage) message = message[..MaxMessage];
        return Fill("attempt", new Bilingual(message, message), attempt);
    }

    internal static Bilingual GivenUp(Bilingual last) => new(
        string.Format(CultureInfo.InvariantCulture, Texts["givenUp"].Ar, last.Ar),
        string.Format(CultureInfo.InvariantCulture, Texts["givenUp"].En, last.En));

    private static Bilingual Fill(string key, Bilingual detail, int attempt) => new(
        string.Format(CultureInfo.InvariantCulture, Texts[key].Ar, attempt, detail.Ar),
        string.Format(CultureInfo.InvariantCulture, Texts[key].En, attempt, detail.En));
}
