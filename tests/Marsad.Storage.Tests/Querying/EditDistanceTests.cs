using Marsad.Storage.Querying;

namespace Marsad.Storage.Tests.Querying;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("mosul", "mosul", 0)]
    [InlineData("bagdad", "baghdad", 1)]
    [InlineData("baghdad", "bagdad", 1)]
    [InlineData("mosul", "mosol", 1)]
    [InlineData("mosul", "mousl", 1)]
    [InlineData("mosul", "mosl", 1)]
    [InlineData("mosul", "mousul", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("الموصل", "الموصول", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abcdef", "uvwxyz", 4)]
    public void Between_CountsLetters_UpToTheMostAndOne(string left, string right, int distance)
    {
        Assert.Equal(Math.Min(distance, 4), EditDistance.Between(left, right, 3));
        Assert.Equal(Math.Min(distance, 2), EditDistance.Between(left, right, 1));
        Assert.Equal(EditDistance.Between(left, right, 2), EditDistance.Between(right, left, 2));
    }
}
