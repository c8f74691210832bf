using System.Reflection;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;
using TestKit;

namespace Marsad.Storage.Tests.Keys;

/// <summary>TABLES.md names every kind of key and every column, and none that there is not.</summary>
public sealed partial class TablesDocumentTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "lib", "Marsad.Storage", "TABLES.md"));

    [Fact]
    public void Kinds_AreThoseOfTheCode()
    {
        var described = KindLine().Matches(Text).SelectMany(line => Kind().Matches(line.Value)).Select(kind => kind.Groups["kind"].Value);

        Assert.Equal(Kinds().Where(kind => kind != IndexKey.Digest.Kind).Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(typeof(UploadRow))]
    [InlineData(typeof(DigestRow))]
    [InlineData(typeof(ManifestRow))]
    [InlineData(typeof(EntityRow))]
    public void Columns_AreDescribed(Type row)
    {
        var columns = row.GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Except(typeof(ITableEntity).GetProperties().Select(property => property.Name));

        Assert.All(columns, column => Assert.Contains(column, Text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Kinds()
    {
        const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;
        var constants = typeof(IndexKey).GetProperties(Static).Select(property => (IndexKey)property.GetValue(null)!);
        var made = typeof(IndexKey).GetMethods(Static)
            .Where(method => method.ReturnType == typeof(IndexKey) && !method.IsSpecialName && method.Name != nameof(IndexKey.Of))
            .Select(method => (IndexKey)method.Invoke(null, [method.GetParameters().Single().ParameterType == typeof(string) ? "x" : default(GridCell)])!);
        return constants.Concat(made).Select(key => key.Kind).Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\| kinds: .*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex KindLine();

    // `e` entity id
    [GeneratedRegex("`(?<kind>[a-z])` ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kind();
}
