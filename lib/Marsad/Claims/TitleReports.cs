using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Claims;

/// <summary>Reads titles of the form "speaker: what is said".</summary>
internal static class TitleReports
{
    private const int LongestSource = 16;
    private const int LongestSetting = 8;
    private const int FarthestVerb = 3;
    private const int LongestUnknown = 3;

    /// <summary>The report that a title is, or null.</summary>
    public static Report? Of(SentenceChunks sentence)
    {
        var text = sentence.Text;
        var colon = Colon(sentence);
        if (colon < 0 || colon + 2 >= sentence.Range.Next) return null;
        if (SourceOf(sentence, colon) is not { } source || !IsSaid(text, source, colon + 1, sentence.Range.Next)) return null;
        return new Report
        {
            Rule = Rules.Title,
            Verb = ":",
            Act = SpeechAct.Say,
            Cue = colon,
            Clause = colon,
            Content = new Content(ContentForms.Quotation, colon + 1) { Next = End(text, colon + 1, sentence.Range.Next) },
            Source = source,
        };
    }

    // One who is known to speak, else a few words before the colon that are no topic.
    private static Phrase? SourceOf(SentenceChunks sentence, int colon)
    {
        var (text, first) = (sentence.Text, sentence.Range.First);
        var read = SourceReader.At(text, first);
        if (read is { } source && source.Next <= colon && (source.Next == colon || IsSetting(text, source.Next, colon)) && (SourceJudge.IsKnown(text, source) || text.QuotationAt(first) is not null)) return source;
        if (colon - first > LongestUnknown || text.Name(first) is not null || text.Kind(first) is not (WordKind.Open or WordKind.NounInWaw or WordKind.NounInYeh)) return null;
        for (var token = first; token < colon; token++)
            if (!text.Words.IsWord(token) || ClaimWords.Is(ClaimWord.Topic, text, token, text.Start(token).Letters) || text.Time(token) is not null) return null;
        return new Phrase(first, colon, 0, first) { IsDefinite = true };
    }

    private static int Colon(SentenceChunks sentence)
    {
        for (var token = sentence.Range.First + 1; token < Math.Min(sentence.Range.Next, sentence.Range.First + LongestSource); token++)
            if (sentence.Text.Words.Is(token, ":")) return sentence.Text.QuotationOver(token) is null ? token : -1;
        return -1;
    }

    // "To the newspaper ...", "in an interview".
    private static bool IsSetting(ClauseText text, int first, int colon)
    {
        if (colon - first > LongestSetting) return false;
        return text.Kind(first) == WordKind.Preposition || (text.Start(first).Particles & Text.Proclitics.Preposition) != 0 || text.Key(first) is [Text.ArabicLetters.Lam] || text.Words.Is(first, Marks.Commas + "(");
    }

    // A country before a colon is the topic, unless what follows is a sentence.
    private static bool IsSaid(ClauseText text, Phrase source, int first, int next)
    {
        if (text.Name(source.Head) is not { Item.Type: EntityType.GeopoliticalEntity or EntityType.Group } || text.Role(source.Head) is not null) return true;
        for (var token = first; token < next; token++)
            if ((token < first + FarthestVerb && FiniteVerbs.IsFinite(text, token)) || text.Kind(token) == WordKind.Negation || text.QuotationAt(token) is { } quotation && !QuotedNames.Is(text, quotation)) return true;
        return false;
    }

    private static int End(ClauseText text, int first, int next)
    {
        while (next > first + 1 && text.Words.Is(next - 1, Marks.Commas + ".")) next--;
        return next;
    }
}
