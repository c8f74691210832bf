using System.Text;
using System.Text.RegularExpressions;
using TestKit;

namespace Architecture.Data;

/// <summary>Tables of words and facts: where they come from is said, and a change of one row is a change of one line.</summary>
public sealed partial class DataFileTests
{
    private static readonly string[] HeaderKeys = ["source", "license", "revision", "retrieved", "form"];

    public static TheoryData<string> DataFiles => [.. SourceTree.Paths("lib", ".tsv").Where(path => path.Contains("/Data/", StringComparison.Ordinal))];

    [Fact]
    public void DataFiles_AreFound() => Assert.NotEmpty(DataFiles);

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void Header_SaysWhereTheFileComesFrom(string path)
    {
        var header = SourceFile.Read(path).Lines.TakeWhile(line => line.StartsWith('#')).Select(line => HeaderLine().Match(line)).ToList();

        Assert.Equal(HeaderKeys, header.Select(line => line.Groups["key"].Value));
        Assert.Matches(@"\A(raw|normalized:v[0-9]+)\z", header[^1].Groups["value"].Value);
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void Bytes_AreUtf8WithoutMarkAndWithUnixLines(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, path));

        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
        _ = SourceFile.Read(path);
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void Rows_AreSortedAndDifferent(string path)
    {
        var rows = DataTable.Read(path).Rows;

        var misplaced = rows.Zip(rows.Skip(1)).Where(pair => string.CompareOrdinal(pair.First.Line, pair.Second.Line) >= 0);
        Findings.AssertNone(misplaced.Select(pair => $"{path}:{pair.Second.Number}: {pair.Second.Line}"));
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void Rows_HaveTheColumnsOfTheHeader(string path)
    {
        var table = DataTable.Read(path);

        Assert.Equal(table.Columns.Distinct(StringComparer.Ordinal), table.Columns);
        Findings.AssertNone(table.Rows.Where(row => row.Cells.Length != table.Columns.Length).Select(row => $"{path}:{row.Number}"));
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void ArabicColumns_AreTheLast(string path)
    {
        var table = DataTable.Read(path);

        // Names in two scripts count as Arabic here: what the order spares a reader is text that changes direction in mid-row.
        var afterTheFirst = table.Columns.Index().SkipWhile(column => !DataTable.IsArabic(column.Item));
        Findings.AssertNone(afterTheFirst
            .Where(column => !DataTable.IsArabic(column.Item) && !table.Rows.Any(row => ArabicLetter().IsMatch(row.Cells[column.Index])))
            .Select(column => $"{path}: {column.Item}"));
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void Letters_AreComposedAndVisible(string path)
    {
        var odd = DataTable.Read(path).Rows.Where(row => !row.Line.IsNormalized(NormalizationForm.FormC) || Unwanted().IsMatch(row.Line));

        Findings.AssertNone(odd.Select(row => $"{path}:{row.Number}: {row.Line}"));
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void ArabicColumns_HoldNoLatinLetters(string path)
    {
        var table = DataTable.Read(path);

        var latin =
            from row in table.Rows
            from cell in row.Cells.Zip(table.Columns)
            where DataTable.IsArabic(cell.Second) && LatinLetter().IsMatch(cell.First)
            select $"{path}:{row.Number}: {cell.First}";
        Findings.AssertNone(latin);
    }

    // # source: own compilation
    [GeneratedRegex(@"\A# (?<key>[a-z]+): (?<value>\S.*)\z", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex HeaderLine();

    // Tatweel, direction marks and embeddings, the byte order mark.
    [GeneratedRegex(@"[\u0640\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Unwanted();

    [GeneratedRegex(@"[\u0621-\u064A]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ArabicLetter();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LatinLetter();
}
