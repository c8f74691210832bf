using System.Globalization;
using Marsad.Search;
using Marsad.Storage.Querying;

namespace Marsad.Storage.Tests.Querying;

public sealed class QueryKeysTests
{
    private static readonly SearchNames Names = new(null);
    private static readonly string[] Words = [.. Enumerable.Range(0, 28).Select(n => (70_000 + n).ToString(CultureInfo.InvariantCulture))];

    [Fact]
    public void Of_GivesAKeyForEachWordOfWhichOneMustBeThere() => Assert.Equal(Words.Length, QueryKeys.Of(Any(Words))!.Count);

    // A name leads by its spellings and by those who are called so.
    [Fact]
    public void Of_GivesNone_WhereTheKeysAreTooMany()
    {
        var query = Any(["mosul", "sinjar", "raqqa", .. Words]);

        Assert.InRange(query.Root.Lead()!.Value.Keys.Count, QueryKeys.Most + 1, int.MaxValue);
        Assert.Null(QueryKeys.Of(query));
    }

    private static SearchQuery Any(IEnumerable<string> words)
    {
        Assert.True(SearchQuery.TryParse(string.Join(" | ", words), Names, out var query, out var reason), reason);
        return query;
    }
}
