using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Tests.Numbers;

public sealed class NumberRoundTripTests
{
    private const long Greatest = 1_000_000_000_000;

    public static TheoryData<int> Writers => [.. Enumerable.Range(0, NumberWriter.All.Count())];

    [Theory]
    [MemberData(nameof(Writers))]
    public void EveryNumberUpToTenThousand_IsReadFromItsWords(int writer)
    {
        var words = NumberWriter.All.ElementAt(writer);

        var wrong = Enumerable.Range(0, 10_001).Where(number => Read(words.Write(number)) != number).Select(number => words.Write(number));

        Assert.Empty(wrong.Take(5));
    }

    [Property(MaxTest = 2000, Replay = Seed.Fixed)]
    public Property LargeNumber_IsReadFromItsWords() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Two().Select(pair => (pair.Item1 * 2_147_483_648L + pair.Item2) % Greatest).ToArbitrary(),
        Gen.Elements(NumberWriter.All.ToArray()).ToArbitrary(),
        (number, writer) => Read(writer.Write(number)) == number);

    [Property(MaxTest = 500, Replay = Seed.Fixed)]
    public bool Number_IsReadFromItsDigits(int number, bool arabic)
    {
        var digits = Math.Abs((long)number).ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        var text = arabic ? string.Concat(digits.Select(c => c == ',' ? '٬' : (char)('٠' + c - '0'))) : digits;

        return Read(text) == Math.Abs((long)number);
    }

    private static decimal? Read(string text)
    {
        var tokens = new TokenizedText(text);
        return NumberReader.Find(tokens) is [var number] && number.First == 0 && number.Next == tokens.Count ? number.Value : null;
    }
}
