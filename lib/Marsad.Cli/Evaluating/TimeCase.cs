using System.Text.Json;
using Marsad.Document;

namespace Marsad.Cli.Evaluating;

/// <summary>A case of a resolvable time; the rules are those of the peers' judge: an instant is compared at the grain that is expected, an interval with its end.</summary>
/// <param name="Kind">none, instant or interval.</param>
/// <param name="Accepted">Any of these is right; the end is null for instants.</param>
internal sealed record TimeCase(string Kind, string Grain, IReadOnlyList<(DateTime From, DateTime? To)> Accepted)
{
    /// <summary>The moment that texts without one are read at.</summary>
    public const string DefaultReference = "2016-11-07T00:00:00";

    private static readonly string[] LongGrains = ["day", "week", "month", "quarter", "year"];

    /// <summary>The case, or null where the row expects no time that can be resolved.</summary>
    public static TimeCase? Of(CaseRow row) => row.Expected.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => new TimeCase("none", "", []),
        JsonValueKind.Object => OfObject(row.Expected),
        JsonValueKind.Array when row.Expected.GetArrayLength() == 1 => OfResolution(row.Expected[0], CaseTime.Parse(row.Reference ?? DefaultReference)!.Value.Date),
        _ => null,
    };

    /// <summary>Whether a document has the expected time, or none where none is expected.</summary>
    public bool IsRight(ArticleDocument document)
    {
        var found = document.Times.Where(time => time.From is not null).Select(time => (time.Type, From: CaseTime.Parse(time.From)!.Value, To: CaseTime.Parse(time.To))).ToList();
        if (Kind == "none") return !found.Exists(time => time.Type is TimeType.Date or TimeType.Time);
        return Accepted.Any(accepted => found.Exists(time => Matches(accepted, time.From, time.To)));
    }

    private bool Matches((DateTime From, DateTime? To) accepted, DateTime from, DateTime? to)
    {
        if (CaseTime.Cut(from, Grain) != CaseTime.Cut(accepted.From, Grain)) return false;
        if (Kind == "instant") return true;
        // Peers differ on whether an end is the last day or the one after it.
        var slack = LongGrains.Contains(Grain, StringComparer.Ordinal) ? TimeSpan.FromDays(1) : TimeSpan.FromMinutes(1);
        return to is { } end && (end - accepted.To!.Value).Duration() <= slack;
    }

    private static TimeCase? OfObject(JsonElement expected)
    {
        var grain = Text(expected, "grain");
        if (Text(expected, "kind") == "instant" && CaseTime.Parse(Text(expected, "value")) is { } value)
            return new TimeCase("instant", grain ?? (expected.TryGetProperty("anchor", out _) || expected.TryGetProperty("hijri", out _) ? "day" : "minute"), [(value, null)]);
        return Text(expected, "kind") == "interval" && CaseTime.Parse(Text(expected, "start")) is { } start && CaseTime.Parse(Text(expected, "end")) is { } end
            ? new TimeCase("interval", grain ?? "day", [(start, end)])
            : null;
    }

    private static TimeCase? OfResolution(JsonElement expected, DateTime day)
    {
        var (kind, grain) = ("instant", "second");
        var accepted = new List<(DateTime From, DateTime? To)>();
        foreach (var name in (ReadOnlySpan<string>)["future", "past"])
        {
            if (!expected.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.Object) continue;
            if (Instant(value, day) is { } instant)
            {
                accepted.Add((instant.Time, null));
                grain = instant.Grain ?? grain;
            }
            else if (Interval(value, day) is { } interval)
            {
                accepted.Add((interval.From, interval.To));
                (kind, grain) = ("interval", interval.Grain ?? grain);
            }
        }

        return accepted.Count > 0 ? new TimeCase(kind, grain, accepted) : null;
    }

    private static (DateTime Time, string? Grain)? Instant(JsonElement value, DateTime day)
    {
        if (CaseTime.Parse(Text(value, "date")) is { } date) return (date, "day");
        return (CaseTime.Parse(Text(value, "dateTime")) ?? OnDay(Text(value, "time"), day)) is { } time ? (time, null) : null;
    }

    private static (DateTime From, DateTime To, string? Grain)? Interval(JsonElement value, DateTime day)
    {
        if (CaseTime.Parse(Text(value, "startDate")) is { } first && CaseTime.Parse(Text(value, "endDate")) is { } last) return (first, last, "day");
        var from = CaseTime.Parse(Text(value, "startDateTime")) ?? OnDay(Text(value, "startTime"), day);
        var to = CaseTime.Parse(Text(value, "endDateTime")) ?? OnDay(Text(value, "endTime"), day);
        return from is { } start && to is { } end ? (start, end, null) : null;
    }

    private static DateTime? OnDay(string? time, DateTime day) => time is null ? null : CaseTime.Parse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T" + time);

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
