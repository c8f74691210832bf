using FsCheck.Xunit;
using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class WordSetTests
{
    [Property]
    public void Contains_TellsWhatASetTells(string?[] words, string?[] others)
    {
        var expected = words.OfType<string>().ToHashSet(StringComparer.Ordinal);
        var set = new WordSet(expected);

        Assert.All(words.Concat(others).OfType<string>(), word => Assert.Equal(expected.Contains(word), set.Contains(word)));
    }

    [Fact]
    public void MayHold_TurnsMostOtherWordsAway()
    {
        var filter = new WordFilter(1000);
        for (var number = 0; number < 1000; number++) filter.Add($"in{number}");

        Assert.All(Enumerable.Range(0, 1000), number => Assert.True(filter.MayHold($"in{number}")));
        Assert.InRange(Enumerable.Range(0, 10_000).Count(number => filter.MayHold($"out{number}x")), 0, 1500);
    }
}
