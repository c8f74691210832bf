using Marsad.Names.Tagging;

namespace Marsad.Tests.Names.Tagging;

public sealed class TagLatticeTests
{
    private const int Tags = NameTags.Count;

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, true)]
    [InlineData(3, 2, false)]
    [InlineData(1, 4, false)]
    [InlineData(2, 3, true)]
    [InlineData(8, 0, true)]
    public void Inside_GoesOnWithItsTypeAlone(int before, int tag, bool may) => Assert.Equal(may, NameTags.MayFollow(before, tag));

    [Fact]
    public void BestPath_NeverBreaksIob2()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var path = new byte[1 + random.Next(9)];
            TagLattice.Decode(Scores(random, path.Length, 20), new TagTransitions(TagTransitions.NewTable()), path);

            Assert.All(path.Index(), place => Assert.True(NameTags.MayFollow(place.Index == 0 ? 0 : path[place.Index - 1], place.Item)));
        }
    }

    [Fact]
    public void BestPathAndMarginals_AreThoseOfAllPathsTakenOneByOne()
    {
        var random = new Random(7);
        var (scores, transitions) = (Scores(random, 3, 2), TagTransitions.NewTable());
        for (var i = 0; i < transitions.Length; i++) transitions[i] += (float)random.NextDouble();
        var paths = (from a in Enumerable.Range(0, Tags) from b in Enumerable.Range(0, Tags) from c in Enumerable.Range(0, Tags) select new[] { a, b, c }).ToList();
        var weights = paths.Select(path => Math.Exp(path.Index().Sum(place => scores[place.Index * Tags + place.Item] + transitions[(place.Index == 0 ? Tags : path[place.Index - 1]) * Tags + place.Item]))).ToList();

        var (best, marginals, pairs) = (new byte[3], new float[3 * Tags], new float[TagTransitions.Count]);
        TagLattice.Decode(scores, new TagTransitions(transitions), best);
        var logSum = TagLattice.Marginals(scores, new TagTransitions(transitions), marginals, pairs);

        Assert.Equal(paths[weights.IndexOf(weights.Max())], best.Select(tag => (int)tag));
        Assert.Equal(Math.Log(weights.Sum()), logSum, 1e-3);
        for (var tag = 0; tag < Tags; tag++) Assert.Equal(paths.Zip(weights).Where(pair => pair.First[1] == tag).Sum(pair => pair.Second) / weights.Sum(), marginals[Tags + tag], 1e-4);
        Assert.Equal(3, pairs.Sum(), 1e-3);
    }

    [Fact]
    public void LongSentence_StaysFinite()
    {
        var marginals = new float[5000 * Tags];

        var logSum = TagLattice.Marginals(Scores(new Random(1), 5000, 60), new TagTransitions(TagTransitions.NewTable()), marginals, []);

        Assert.True(double.IsFinite(logSum));
        Assert.All(marginals, value => Assert.InRange(value, 0, 1.001f));
    }

    [Fact]
    public void EmptySentence_HasNoTags() => Assert.Equal(0, TagLattice.Marginals([], new TagTransitions(TagTransitions.NewTable()), [], []));

    private static float[] Scores(Random random, int words, double spread) => [.. Enumerable.Range(0, words * Tags).Select(_ => (float)((random.NextDouble() - 0.5) * spread))];
}
