namespace Marsad.Tests.Parsing;

public sealed class FixtureTests
{
    public static TheoryData<string> Cases => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_is_read_as_its_case_says(string name)
    {
        var fixture = new Fixture(name);
        if (Fixture.IsWriting) fixture.WriteExpected();
        Assert.False(Fixture.IsWriting, "The expected document was written from what the code reads; check its difference.");

        Assert.Equal(fixture.Expected(), fixture.Read());
    }
}
