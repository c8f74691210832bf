using Marsad.Names.Tagging;

namespace Marsad.Tests.Names.Tagging;

public sealed class MatricesTests
{
    [Theory]
    [InlineData(1, 5, 16)]
    [InlineData(3, 7, 80)]
    [InlineData(4, 1, 64)]
    [InlineData(9, 20, 48)]
    public void Product_IsThatOfTheDefinition(int rows, int inner, int columns)
    {
        var (a, b) = (Numbers(rows * inner), Numbers(inner * columns));
        var expected = Enumerable.Range(0, rows * columns).Select(place => (double)1 + Enumerable.Range(0, inner).Sum(k => (double)a[place / columns * inner + k] * b[k * columns + place % columns])).ToArray();
        var (plain, turned) = (Enumerable.Repeat(1f, rows * columns).ToArray(), Enumerable.Repeat(1f, rows * columns).ToArray());

        Matrices.AddProduct(plain, a, inner, 1, b, rows, inner, columns);
        Matrices.AddProduct(turned, Turn(a, rows, inner), 1, rows, b, rows, inner, columns);

        Assert.All(expected.Zip(plain), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
        Assert.Equal(plain, turned);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public void PackedProduct_IsTheSameToTheBit(int rows)
    {
        const int inner = 33, columns = 96;
        var (a, b) = (Numbers(rows * inner), Numbers(inner * columns));
        var (plain, packed) = (new float[rows * columns], new float[rows * columns]);

        Matrices.AddProduct(plain, a, inner, 1, b, rows, inner, columns);
        Matrices.AddPackedProduct(packed, a, Matrices.Pack(b, inner, columns), rows, inner, columns);

        Assert.Equal(plain, packed);
    }

    [Fact]
    public void WrongSizes_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Matrices.AddProduct(new float[16], new float[2], 2, 1, new float[16], 1, 2, 16));
        Assert.Throws<ArgumentException>(() => Matrices.AddPackedProduct(new float[48], new float[3], new float[16], 3, 1, 16));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3.5)]
    [InlineData(11)]
    [InlineData(-87)]
    public void Exponential_IsCloseToTheTrueOne(double x) => Assert.Equal(1, VectorMath.Exp((float)x) / Math.Exp(x), 1e-5);

    [Theory]
    [InlineData(1)]
    [InlineData(1e-9)]
    [InlineData(123456.789)]
    public void Logarithm_IsCloseToTheTrueOne(double x) => Assert.Equal(Math.Log(x), VectorMath.Log(x), 1e-10);

    private static float[] Numbers(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.5f)];
    }

    private static float[] Turn(float[] a, int rows, int inner) => [.. Enumerable.Range(0, rows * inner).Select(place => a[place % rows * inner + place / rows])];
}
