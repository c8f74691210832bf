using FsCheck.Xunit;
using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class NormalizationTests
{
    [Theory]
    [InlineData("presentation-forms", "لا", "\uFEFB")]
    [InlineData("presentation-forms", "الله", "\uFDF2")]
    [InlineData("presentation-forms", "كان", "\uFEDB\uFE8E\uFEE5")]
    [InlineData("diacritics", "محمد", "مُحَمَّد")]
    [InlineData("tatweel", "محمد", "محمـــد")]
    [InlineData("controls", "بغداد", "\u200Fبغداد\u200E")]
    [InlineData("alef", "ااا", "أإآ")]
    [InlineData("alef-maksura", "علي", "على")]
    [InlineData("teh-marbuta", "سنه", "سنة")]
    [InlineData("persian-letters", "كي", "کی")]
    [InlineData("look-alikes", "ههك", "ہەڪ")]
    [InlineData("digits", "2026 26", "٢٠٢٦ ۲۶")]
    [InlineData("quotes", "\"نعم\" \"لا\"", "«نعم» “لا”")]
    [InlineData("spaces", "أ ب", "أ\u00A0ب")]
    public void Step_FoldsWhatItIsNamedFor(string step, string expected, string text)
    {
        var named = NormalizationProfile.Lookup.Steps.Single(candidate => candidate.Name == step);

        Assert.Equal(expected, new NormalizationProfile("test", named).Fold(text));
    }

    [Fact]
    public void Profile_NamesItsStepsWithTheirVersions() => Assert.Equal("x(alef:1,digits:1)", new NormalizationProfile("x", NormalizationStep.Alef, NormalizationStep.Digits).Version);

    [Theory]
    [InlineData("ؤ", "و\u0654")]
    [InlineData("ا", "ا\u0654")]
    public void Fold_TakesAHamzaThatStandsApartForTheComposedLetter(string expected, string text) => Assert.Equal(expected, NormalizationProfile.Comparison.Fold(text));

    [Fact]
    public void ToShown_GivesTheMarkedWord()
    {
        var text = NormalizationProfile.Lookup.Apply("قال مُحَمَّـدٌ نعم");

        var found = text.Text.IndexOf("محمد", StringComparison.Ordinal);

        Assert.Equal("مُحَمَّـدٌ", text.ToShown(new Token(found, 4)).In(text.Shown));
    }

    [Property(MaxTest = 500, Replay = Seed.Fixed)]
    public bool Apply_MapsEveryRunBackIntoTheText(string? shown, bool lookup)
    {
        var text = (lookup ? NormalizationProfile.Lookup : NormalizationProfile.Comparison).Apply("\uFEFB" + shown + "ـَأ\u0654");
        var origins = Enumerable.Range(0, text.Text.Length + 1).Select(text.Origin).ToList();
        var whole = text.ToShown(new Token(0, text.Text.Length));
        return origins.Zip(origins.Skip(1)).All(pair => pair.First <= pair.Second) && origins[^1] == text.Shown.Length && whole.Start >= 0 && whole.End <= text.Shown.Length;
    }

    [Property(MaxTest = 500, Replay = Seed.Fixed)]
    public bool Apply_MapsEveryCharacterToWhatItWasMadeOf(string? shown)
    {
        var profile = NormalizationProfile.Lookup;
        var text = profile.Apply(shown ?? "");
        return Enumerable.Range(0, text.Text.Length).All(i => profile.Fold(text.ToShown(new Token(i, 1)).In(text.Shown)).Contains(text.Text[i], StringComparison.Ordinal));
    }

    [Property(MaxTest = 500, Replay = Seed.Fixed)]
    public bool Fold_IsStable(string? text) => NormalizationProfile.Lookup.Fold(NormalizationProfile.Lookup.Fold(text ?? "")) == NormalizationProfile.Lookup.Fold(text ?? "");
}
