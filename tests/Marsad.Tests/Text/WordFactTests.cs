using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class WordFactTests
{
    private const int MoreThanBits = 80;

    [Fact]
    public void Of_ReadsAWordOnce()
    {
        var read = new List<string>();
        var fact = new WordFact<string>(form =>
        {
            read.Add(form.Key);
            return form.Key + "!";
        });
        var (one, other) = (new WordForm("one", 1), new WordForm("other", 2));

        Assert.Equal(["one!", "other!", "one!"], [fact.Of(one), fact.Of(other), fact.Of(one)]);
        Assert.Equal(["one", "other"], read);
    }

    [Fact]
    public void Of_KeepsManyFactsApart_NothingAmongThem()
    {
        var reads = 0;
        var facts = Enumerable.Range(0, MoreThanBits).Select(number => new WordFact<int[]>(_ =>
        {
            reads++;
            return number % 2 == 0 ? [] : [number];
        }, nothing: [])).ToList();
        var form = new WordForm("word", 1);

        for (var round = 0; round < 2; round++)
            Assert.All(facts, (fact, number) => Assert.Equal(number % 2 == 0 ? [] : [number], fact.Of(form)));
        Assert.Equal(MoreThanBits, reads);
    }

    [Fact]
    public void Of_TellsTheSame_FromManyThreads()
    {
        var facts = Enumerable.Range(0, MoreThanBits).Select(number => new WordFact<string>(form => form.Key + number)).ToList();
        var forms = Enumerable.Range(0, 50).Select(number => new WordForm($"{number}:", (ulong)number)).ToList();

        Parallel.For(0, 100_000, turn =>
        {
            var (form, number) = (forms[turn % forms.Count], turn % MoreThanBits);
            if (facts[number].Of(form) != form.Key + number) Assert.Fail($"{form.Key} has another's fact.");
        });
    }
}
