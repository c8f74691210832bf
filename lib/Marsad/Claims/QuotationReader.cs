using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Claims;

/// <summary>Tells what of a claim is quoted.</summary>
internal static class QuotationReader
{
    /// <summary>Whether all, part or none of the tokens is quoted, and what is; names in marks are no quotations.</summary>
    public static (ClaimKind Kind, IReadOnlyList<string> Quotes) Of(ClauseText text, int first, int next)
    {
        var quotes = new List<string>();
        var covered = first;
        for (var i = text.FirstQuotationFrom(first - 1); i < text.Quotations.Count && text.Quotations[i].First < next; i++)
        {
            var quotation = text.Quotations[i];
            if (quotation.Depth > 0 && quotation.First < covered || QuotedNames.Is(text, quotation)) continue;
            var end = Math.Min(quotation.Words.Next, next);
            if (end <= quotation.Words.First) continue;
            quotes.Add(text.TextOf(quotation.Words.First, end).Trim());
            if (quotation.First <= covered) covered = Math.Min(quotation.Next, next);
        }

        if (quotes.Count == 0) return (ClaimKind.Indirect, []);
        while (covered < next && text.Kind(covered) == WordKind.Mark) covered++;
        return (covered >= next ? ClaimKind.Direct : ClaimKind.Mixed, quotes);
    }
}
