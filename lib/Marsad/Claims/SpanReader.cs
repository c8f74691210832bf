using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>Finds where content ends: at the next report beside it, a remark of the author, the end of the quotation or of the sentence.</summary>
internal sealed class SpanReader(SentenceChunks sentence)
{
    private const int Longest = 400;
    private const string Trimmed = Marks.Commas + ".;\u061B:" + Marks.Dashes + "\u2026";
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The token after a report's content, given the reports of the sentence in the order of their cues.</summary>
    public int EndOf(Report report, IReadOnlyList<Report> reports, int index)
    {
        var first = report.Content.First;
        if (report.Content.Next > 0) return report.Content.Next;
        if (report.Content.Form == ContentForms.Quotation && _text.QuotationAt(first) is { } quotation) return quotation.IsClosed ? quotation.Next : Trim(first, Unclosed(quotation, reports, index));
        var end = Math.Min(sentence.Range.Next, first + Longest);
        if (_text.QuotationOver(report.Cue) is { } around && around.Next - 1 < end) end = around.Next - 1;
        end = Math.Min(end, NextReport(report, reports, index));
        return Trim(first, Remark(IsWithin(report, reports, index), first, Quoted(report, end)));
    }

    // What one calls somebody ends with its quotation; a threat or charge before the reason that the author gives for it.
    private int Quoted(Report report, int end)
    {
        if (report.Act is not (SpeechAct.Accuse or SpeechAct.Threaten or SpeechAct.Pledge)) return end;
        for (var token = report.Content.First + 1; token < end; token++)
        {
            if (report.Content.Form == ContentForms.Target && _text.QuotationAt(token) is { IsClosed: true } quotation && !QuotedNames.Is(_text, quotation)) return Math.Min(end, quotation.Next);
            if (ClaimWords.Is(ClaimWord.Occasion, _text, token)) return token;
        }

        return end;
    }

    private int Unclosed(Quotation quotation, IReadOnlyList<Report> reports, int index)
    {
        var end = sentence.Range.Next;
        for (var i = index + 1; i < reports.Count && reports[i].Clause < quotation.First + Longest; i++)
            if (reports[i].Clause > quotation.First && reports[i].Closes) return Math.Min(end, reports[i].Clause);
        return Math.Min(end, quotation.First + Longest);
    }

    // Reports inside a quotation that the content holds do not end it.
    private int NextReport(Report report, IReadOnlyList<Report> reports, int index)
    {
        for (var i = index + 1; i < reports.Count; i++)
        {
            var next = reports[i];
            if (next.Clause > report.Content.First + Longest) break;
            if (!next.Closes || next.Clause <= report.Content.First) continue;
            if (_text.QuotationOver(next.Cue) is { } around && around.First >= report.Content.First) continue;
            return next.Clause;
        }

        return int.MaxValue;
    }

    // ", which": a verb behind it is the author's.
    private int Remark(bool isWithin, int first, int end)
    {
        for (var token = first + 1; token < end - 1; token++)
        {
            if (!_text.Words.Is(token, Marks.Commas) || _text.QuotationOver(token) is not null) continue;
            if (ClaimWords.Is(ClaimWord.Remark, _text, token + 1) && FiniteVerbs.IsFinite(_text, token + 2)) return token;
            if (isWithin && _text.Kind(token + 1) is WordKind.Subordinator) return token;
        }

        return end;
    }

    // "On what it said was": a phrase within the author's sentence; or a report within another's content.
    private bool IsWithin(Report report, IReadOnlyList<Report> reports, int index) =>
        (report.Cue > sentence.Range.First && _text.Kind(report.Cue - 1) == WordKind.Relative) || (!report.Closes && index > 0 && reports[index - 1].Content.First <= report.Clause);

    private int Trim(int first, int end)
    {
        while (end > first + 1 && (_text.Words.Is(end - 1, Trimmed) || IsStray(first, end - 1))) end--;
        return end;
    }

    // A mark whose partner lies outside.
    private bool IsStray(int first, int token)
    {
        if (!_text.Words.Is(token, "\"\u00AB\u00BB\u201C\u201D")) return false;
        return _text.QuotationOver(token) is not { } quotation || quotation.First < first || quotation.Next > token + 1;
    }
}
