using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Marsad.Numbers;
using Marsad.Quantities;
using Marsad.Text;

namespace Marsad.Tests.Quantities;

public sealed class AnyWordsTests
{
    private static readonly string[] Pieces =
        ["أكثر", "من", "عدد", "نحو", "بين", "و", "20", "٣٠", "ثلاثة", "عشرات", "منهم", "آخرين", "قتيلاً", "كيلومتر", "مربع", "دولار", "$", "%", "(", ")", "عديدة", "عدة", "المادة", "ضابطي", "شهرين", "مليون", "نصف", "قرشا", "-", ".", "\n", " ", " ", " ", " ", "\u0640", "\u200F"];

    [Property(MaxTest = 500, Replay = Seed.Fixed)]
    public Property Find_KeepsQuantitiesApartAndInsideTheText() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), sentence =>
        {
            var text = new TokenizedText(sentence);
            var spans = new QuantityReader(text, QuantityContext.Empty).Find(NumberReader.Find(text)).Select(found => found.SpanIn(text)).ToList();
            return spans.All(span => span.Length > 0 && span.Start >= 0 && span.End <= sentence.Length) && spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        });
}
