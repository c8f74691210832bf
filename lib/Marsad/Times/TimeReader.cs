using Marsad.Numbers;
using Marsad.Text;
using Marsad.Times.Grammar;

namespace Marsad.Times;

/// <summary>Finds the time expressions of a text in one pass from left to right.</summary>
internal static class TimeReader
{
    private const string OpeningQuotes = "\"";

    /// <summary>Expressions in reading order; they never overlap.</summary>
    public static List<TimePhrase> Find(TokenizedText tokens, IReadOnlyList<NumberExpression> numbers, bool isDialogue = false)
    {
        var text = new TimeText(tokens, numbers, isDialogue);
        var found = new List<TimePhrase>();
        for (var index = 0; index < text.Count;)
        {
            if (!CanBegin(text, index) || Read(text, index) is not { } read)
            {
                index++;
                continue;
            }

            if (!IsName(text, index, read)) found.Add(new TimePhrase(SpanOf(text, index, read.Next), read.Fields));
            index = read.Next;
        }

        return found;
    }

    private static bool CanBegin(TimeText text, int index)
    {
        if (text.Digits(index) > 0) return true;
        if (!text[index].IsOpening || text.Is(index, TimeCategory.Name)) return false;
        // The commonest prepositions open a range, and only before a time.
        return !text.Is(index, TimeCategory.From) || text[index + 1].IsKnown || text.Digits(index + 1) > 0;
    }

    private static Parsed? Read(TimeText text, int index) => RangeGrammar.At(text, index) ?? TimeGrammar.At(text, index);

    // A day and month that open a quotation or follow a noun of such names are the name of a movement or a square.
    private static bool IsName(TimeText text, int index, Parsed read) =>
        read.Fields is { Day: not null, Month: not null, HasYear: false, Weekday: null }
        && (text.Is(index - 1, TimeCategory.NameHead) || (text.IsMark(index - 1, OpeningQuotes) && text.Touches(index)));

    private static Token SpanOf(TimeText text, int index, int next)
    {
        ref readonly var first = ref text[index];
        var letters = first.Word.IsFound ? first.Word.Letters : text.Number(index)?.Letters ?? 0;
        return text.Tokens.Span(first.First, text.EndToken(next), letters);
    }
}
