using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Tests.Clauses;

public sealed class VerbTableTests
{
    [Theory]
    [InlineData("Perfect", "أعلن", "أعلنت")]
    [InlineData("Perfect", "قال", "وقالوا")]
    [InlineData("Perfect", "نفى", "نفت")]
    [InlineData("Perfect", "سمى", "سماهم")]
    [InlineData("Perfect", "وصف", "ووصفته")]
    [InlineData("Imperfect", "أكد", "ويؤكدون")]
    [InlineData("Imperfect", "دعا", "تدعو")]
    [InlineData("Imperfect", "رأى", "يرى")]
    [InlineData("Noun", "أكد", "تأكيده")]
    [InlineData("Noun", "هدد", "بتهديدات")]
    [InlineData("ActiveParticiple", "أشار", "مشيرا")]
    [InlineData("ActiveParticiple", "دعا", "داعيا")]
    [InlineData("ActiveParticiple", "نفى", "نافية")]
    public void Read_FindsTheFormOfAVerb(string form, string lemma, string word)
    {
        var readings = VerbTable.Read(WordForms.Of(NormalizationProfile.Lookup.Fold(word))).ToArray();

        Assert.Contains(readings, reading => reading.Verb.Lemma == lemma && reading.Form == Enum.Parse<VerbForm>(form));
    }

    [Theory]
    [InlineData("القالت")]
    [InlineData("سقال")]
    [InlineData("كتابة")]
    public void Read_FindsNoFiniteVerb(string word)
    {
        var readings = VerbTable.Read(WordForms.Of(NormalizationProfile.Lookup.Fold(word))).ToArray();

        Assert.DoesNotContain(readings, reading => reading.IsFinite);
    }
}
