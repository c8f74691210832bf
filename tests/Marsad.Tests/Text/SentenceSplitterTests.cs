using FsCheck.Xunit;
using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("وصل الوفد.|ثم غادر.", "وصل الوفد. ثم غادر.")]
    [InlineData("هل وصل؟|نعم!|ثم غادر", "هل وصل؟ نعم! ثم غادر")]
    [InlineData("وصل الوفد؛|ثم غادر", "وصل الوفد؛ ثم غادر")]
    [InlineData("قال «وصل الوفد؛ ثم غادر».|وأضاف", "قال «وصل الوفد؛ ثم غادر». وأضاف")]
    [InlineData("قال «نعم.»|وأضاف", "قال «نعم.» وأضاف")]
    [InlineData("التقى د. سامر الوفد.|وغادر", "التقى د. سامر الوفد. وغادر")]
    [InlineData("بلغت 3.5 مليون.|انتهى", "بلغت 3.5 مليون. انتهى")]
    [InlineData("انتظر...|ثم رحل", "انتظر... ثم رحل")]
    [InlineData("انتظر…|ثم رحل", "انتظر… ثم رحل")]
    [InlineData("الموقع example.com يعمل.|انتهى", "الموقع example.com يعمل. انتهى")]
    [InlineData("نقلت (أ.ف.ب) عن مصدر.|وأضافت", "نقلت (أ.ف.ب) عن مصدر. وأضافت")]
    [InlineData("وكالة أ.ف.ب الفرنسية", "وكالة أ.ف.ب الفرنسية")]
    [InlineData("قال أ.د. سامر ود. أحمد ذلك.|وغادر", "قال أ.د. سامر ود. أحمد ذلك. وغادر")]
    [InlineData("1. البند الأول.|2. البند الثاني.", "1. البند الأول. 2. البند الثاني.")]
    [InlineData("١. بند|١٢. بند", "١. بند\n١٢. بند")]
    [InlineData("بلغ العدد 25.|ثم ارتفع", "بلغ العدد 25. ثم ارتفع")]
    [InlineData("وقع عام 1447 هـ.|ثم عاد", "وقع عام 1447 هـ. ثم عاد")]
    [InlineData("سطر|سطر آخر", "سطر\nسطر آخر")]
    public void Split_EndsSentencesWhereReadersDo(string expected, string text) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text).Select(sentence => sentence.In(text))));

    [Property(Replay = Seed.Fixed)]
    public bool Split_KeepsEveryVisibleCharacter(string? text)
    {
        var source = text ?? "";
        var kept = string.Concat(SentenceSplitter.Split(source).Select(sentence => sentence.In(source)));
        return string.Concat(kept.Where(c => !char.IsWhiteSpace(c))) == string.Concat(source.Where(c => !char.IsWhiteSpace(c)));
    }
}
