using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Marsad.Document;

namespace Marsad.Tests.Claims;

/// <summary>Whatever order words and marks of reports come in, claims and events lie in their text and say something.</summary>
public sealed class AnyWordsTests
{
    private static readonly ArticleReader Reader = new(new ReaderOptions());
    private static readonly SourceFile File = new() { Name = "a.txt", Content = Encoding.UTF8.GetBytes("قال"), ReceivedAt = DateTimeOffset.UnixEpoch };

    private static readonly string[] Pieces =
    [
        "قال", "وأكد", "نفى", "اتهم", "طالب", "وصف", "جاء", "سماه", "نقلت", "أُعلن", "يقول", "قوله", "مشيرا", "بحسب", "وفقا لما", "تم", "إن", "أن", "أنه", "بأن", "إلى", "عن", "ما", "الذي", "من جانبه", "فيما", "لم", "هل", "قد",
        "الوزير", "مصدر أمني", "وزير الدفاع", "قناة", "البيان", "العراق", "أحمد العلي", "الاتفاق", "قصف", "هجوم", "المدينة", "في", "على", "3", "٣٠ قتيلا", "أمس", "ثانيا", "\"", "«", "»", "“", "”", "'", "(", ")", "-", ":", "،", "؛", ".", "؟", "\n",
        "\u0640", "\u200F", "\u200B", "\u202E", "\ud800", "abc", "و", " ", " ", " ", " ", " ", " ",
    ];

    [Property(MaxTest = 400, Replay = Seed.Fixed)]
    public Property Annotate_GivesWhatLiesInTheText() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(pieces.Count % 2 == 0 ? " " : "", pieces)).ToArbitrary(),
        Gen.Elements(BlockKind.Title, BlockKind.Paragraph).ToArbitrary(),
        (text, kind) =>
        {
            var article = Read(text, kind);
            return article.Claims.All(claim => IsSaid(text, claim)) && article.Claims.Select((claim, index) => IsNested(article.Claims, claim, index)).All(isNested => isNested) && article.Events.All(found => IsTold(text, found));
        });

    [Theory]
    [InlineData("قال:")]
    [InlineData("قال الوزير إن .")]
    [InlineData("وقال: «».")]
    [InlineData("وأكد المصدر أن - ")]
    public void Annotate_FindsNoClaimInMarksAlone(string text) => Assert.Empty(Read(text, BlockKind.Paragraph).Claims);

    [Fact]
    public void Annotate_EndsOnQuotationsInQuotations()
    {
        const int Depth = 10_000;
        var text = string.Concat(Enumerable.Repeat("قال «", Depth)) + "نعم" + new string('»', Depth);

        Assert.All(Read(text, BlockKind.Paragraph).Claims, claim => Assert.True(IsSaid(text, claim)));
    }

    private static bool IsSaid(string text, Claim claim) =>
        text.Substring(claim.Start, claim.Length) == claim.Text && claim.Text.Any(char.IsLetterOrDigit) && (claim.Kind == ClaimKind.Indirect) == (claim.Quotes.Count == 0)
        && claim.Quotes.All(quote => quote.Length > 0) && claim.Speaker is null or { Text.Length: > 0 };

    // The claim around holds it; of two with the same words the later is the inner one, so that none goes round.
    private static bool IsNested(IReadOnlyList<Claim> claims, Claim claim, int index) =>
        claim.NestedIn is not { } outer || (outer >= 0 && outer < claims.Count && outer != index && claims[outer] is var around && around.Start <= claim.Start && around.Start + around.Length >= claim.Start + claim.Length && (around.Length > claim.Length || outer < index));

    private static bool IsTold(string text, ArticleEvent found) =>
        text.Substring(found.Start, found.Length) == found.Text && found.Length > 0 && found.Sentence.Contains(found.Text, StringComparison.Ordinal) && text.Contains(found.Sentence, StringComparison.Ordinal)
        && found.Actors.Concat(found.Recipients).All(party => party.Text.Length > 0);

    private static ArticleDocument Read(string text, BlockKind kind) => Reader.AnnotateText(File, [new Block(kind, text)]);
}
