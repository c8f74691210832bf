using Marsad.Names;
using Marsad.Names.Compiling;
using Marsad.Names.Image;
using TestKit;

namespace Marsad.Tests.Names;

public sealed class KnowledgeImageTests
{
    private static readonly string Tables = Path.Combine(Repository.Root, "lib", "Marsad", "Names", "Data");

    /// <summary>When this fails, <c>marsad knowledge pack</c> makes the image of the tables anew.</summary>
    [Fact]
    public void Pack_MakesTheImageOfTheRepositoryFromItsTables() =>
        Assert.True(KnowledgePacker.Pack(Tables).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Tables, KnowledgePacker.FileName))), "knowledge.bin is not what its tables give; run 'marsad knowledge pack'.");

    [Fact]
    public void Image_IsRefused_WhenItsSpellingsWereFoldedByOtherRules()
    {
        var image = File.ReadAllBytes(Path.Combine(Tables, KnowledgePacker.FileName));
        image[KnowledgeImage.HeaderLength]++;

        Assert.Contains("folded by other rules", Assert.Throws<InvalidDataException>(() => new KnowledgeImage(image)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Image_IsRefused_WhenItIsNone(int position)
    {
        var image = File.ReadAllBytes(Path.Combine(Tables, KnowledgePacker.FileName));
        image[position]++;

        Assert.Throws<InvalidDataException>(() => new KnowledgeImage(image));
        Assert.Throws<InvalidDataException>(() => new KnowledgeImage(image.AsMemory(0, 7)));
    }

    [Fact]
    public void Find_AnswersAsTheTablesDo()
    {
        var index = new NameIndex(Tables);

        Assert.All(index.Senses, spelling => Assert.Equal(spelling.Value, KnowledgeBase.Shared.Find(spelling.Key)));
        Assert.All(index.Longest, word => Assert.Equal(word.Value, KnowledgeBase.Shared.LongestFrom(word.Key)));
        Assert.All(index.PersonWords, word => Assert.True(KnowledgeBase.Shared.IsPersonWord(word)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("لااسمكهذا")]
    public void Find_KnowsNothingElse(string word)
    {
        Assert.Empty(KnowledgeBase.Shared.Find(word));
        Assert.Equal(0, KnowledgeBase.Shared.LongestFrom(word));
    }

    [Fact]
    public void Find_GivesTheSameObjectFromManyThreads()
    {
        var found = new KnownEntity[64];
        Parallel.For(0, found.Length, i => found[i] = KnowledgeBase.Shared.Find(NameKey.Of("الرمادي"))[0].Entity);

        Assert.All(found, entity => Assert.Same(found[0], entity));
    }
}
