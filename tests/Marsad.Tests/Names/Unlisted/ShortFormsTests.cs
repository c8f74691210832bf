using Marsad.Names.Unlisted;

namespace Marsad.Tests.Names.Unlisted;

public sealed class ShortFormsTests
{
    [Theory]
    [InlineData("جنجنيان", "شانت جنجنيان")]
    [InlineData("ولد اشدو", "محمدن ولد اشدو")]
    [InlineData("بوش", "جورج بوش الابن")]
    [InlineData(null, "عبدالله الثاني")]
    [InlineData(null, "ولد اشدو")]
    [InlineData(null, "حمد بن عيسي ال خليفه")]
    [InlineData(null, "شانت")]
    public void LastName_IsTheShortestName(string? expected, string name) => Assert.Equal(expected, ShortForms.LastName(name.Split(' ')));

    [Theory]
    [InlineData("علي صالح", "علي عبدالله صالح")]
    [InlineData(null, "علي صالح")]
    [InlineData(null, "علي")]
    public void WithoutMiddle_KeepsTheFirstAndTheLastName(string? expected, string name) => Assert.Equal(expected, ShortForms.WithoutMiddle(name.Split(' ')));

    [Theory]
    [InlineData("خليفه بن زايد", "خليفه بن زايد ال نهيان")]
    [InlineData(null, "خليفه بن زايد")]
    [InlineData(null, "ماجد محمد بن زايد")]
    [InlineData(null, "خليفه ال نهيان")]
    public void WithoutHouse_LeavesTheHouseOut(string? expected, string name) => Assert.Equal(expected, ShortForms.WithoutHouse(name.Split(' ')));
}
