using Marsad.Training.Corpora;
using Marsad.Training.Scoring;

namespace Marsad.Training.Tests.Scoring;

public sealed class NameScoreTests
{
    [Fact]
    public void Name_IsRight_WhenWordsAndTypeAreTheSame()
    {
        var score = Score("B-PER I-PER O B-LOC O", "B-PER I-PER O B-ORG O");

        Assert.Equal(new TypeScore(1, 1, 1), score.Types[0]);
        Assert.Equal(new TypeScore(1, 0, 0), score.Types[1]);
        Assert.Equal(new TypeScore(0, 1, 0), score.Types[2]);
        Assert.Equal(0.5, score.All.F1);
    }

    [Fact]
    public void Name_IsWrong_WhenAWordIsMissing() => Assert.Equal(new TypeScore(1, 1, 0), Score("B-ORG I-ORG I-ORG", "B-ORG I-ORG O").All);

    // What conlleval counts: an inside after nothing or after another type begins a name, a beginning always does.
    [Theory]
    [InlineData("I-PER I-PER O", "B-PER I-PER O", 1)]
    [InlineData("B-PER I-LOC O", "B-PER B-LOC O", 2)]
    [InlineData("B-PER B-PER O", "B-PER I-PER O", 0)]
    [InlineData("O O O", "O O O", 0)]
    public void OddTags_CountAsInConlleval(string expected, string found, int right) => Assert.Equal(right, Score(expected, found).All.Right);

    [Fact]
    public void Nothing_ScoresZeroAndNotANumber() => Assert.Equal(0, default(TypeScore).F1);

    private static NameScore Score(string expected, string found)
    {
        var score = new NameScore();
        score.Add(Tags(expected), Tags(found));
        return score;
    }

    private static byte[] Tags(string labels) => [.. labels.Split(' ').Select(label => TagMapping.Read(label)!.Value)];
}
