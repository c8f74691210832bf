using Marsad.Document;

namespace Marsad.Storage.Rows;

/// <summary>What a claim speaks of: the entities that are named inside it.</summary>
internal static class ClaimSubjects
{
    /// <summary>Their ids in the order of their mention.</summary>
    public static IEnumerable<string> Of(Claim claim, IReadOnlyList<Mention> mentions) => mentions
        .Where(mention => mention.Block == claim.Block && mention.Start >= claim.Start && mention.Start + mention.Length <= claim.Start + claim.Length)
        .Select(mention => mention.Entity)
        .Distinct(StringComparer.Ordinal);
}
