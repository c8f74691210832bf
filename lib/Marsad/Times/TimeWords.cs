using System.Globalization;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Times;

/// <summary>The words of times from all tables of this stage.</summary>
internal static class TimeWords
{
    private static readonly Lexicon<TimeCategory> Words = new(
        [
            .. Lexicon<TimeCategory>.Read("Times/Data/time_words.tsv"),
            .. Lexicon<BoundCategory>.Read("Numbers/Data/bound_words.tsv").Where(row => row.Category == BoundCategory.Modifier).Select(row => (TimeCategory.Modifier, row.Value, row.Words)),
            .. DataFile.Read("Times/Data/months.tsv", 3).Select(row => (MonthCategory(row[0]), Number(row[1]), row[2])),
            .. DataFile.Read("Times/Data/weekdays.tsv", 2).Select(row => (TimeCategory.Weekday, Number(row[0]), row[1])),
            .. Holidays.Names.Select(name => (TimeCategory.Holiday, (decimal)name.Holiday, name.Name)),
        ]);

    /// <summary>The word or phrase at a token.</summary>
    public static WordMatch<TimeCategory> At(TokenizedText text, int token) => text.IsWord(token) ? Words.At(text, token) : WordMatch<TimeCategory>.None;

    /// <summary>Whether a text is the name of a weekday and nothing else.</summary>
    public static bool IsWeekday(string text)
    {
        var tokens = new TokenizedText(text);
        return tokens.Count == 1 && At(tokens, 0).Value(TimeCategory.Weekday) is not null;
    }

    private static TimeCategory MonthCategory(string calendar) => calendar switch
    {
        "hijri" => TimeCategory.HijriMonth,
        "libyan" => TimeCategory.LibyanMonth,
        _ => TimeCategory.Month,
    };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
