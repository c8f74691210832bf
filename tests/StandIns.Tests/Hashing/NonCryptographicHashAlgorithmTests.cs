using System.IO.Hashing;

namespace StandIns.Tests.Hashing;

public sealed class NonCryptographicHashAlgorithmTests
{
    private readonly ByteSum _sum = new();

    [Fact]
    public void GetCurrentHash_KeepsTheState()
    {
        _sum.Append([1, 2]);

        Assert.Equal([3, 0], _sum.GetCurrentHash());
        _sum.Append([4]);
        Assert.Equal([7, 0], _sum.GetCurrentHash());
    }

    [Fact]
    public void GetCurrentHash_WritesOnlyItsLength_WhenTheDestinationIsLonger()
    {
        _sum.Append([1, 2]);
        byte[] destination = [9, 9, 9];

        var written = _sum.GetCurrentHash(destination);

        Assert.Equal(2, written);
        Assert.Equal([3, 0, 9], destination);
    }

    [Fact]
    public void GetCurrentHash_Throws_WhenTheDestinationIsShorter()
    {
        Assert.Throws<ArgumentException>("destination", () => _sum.GetCurrentHash(new byte[1]));
    }

    [Fact]
    public void Append_ReadsAStreamToItsEnd()
    {
        using var stream = new MemoryStream(Enumerable.Repeat((byte)1, 200_000).ToArray());

        _sum.Append(stream);

        Assert.Equal(200_000 % 65_536, BitConverter.ToUInt16(_sum.GetCurrentHash()));
    }

    [Fact]
    public async Task AppendAsync_ReadsAStreamToItsEnd()
    {
        using var stream = new MemoryStream(Enumerable.Repeat((byte)1, 200_000).ToArray());

        await _sum.AppendAsync(stream);

        Assert.Equal(200_000 % 65_536, BitConverter.ToUInt16(_sum.GetCurrentHash()));
    }

    [Fact]
    public void Constructor_Throws_WhenTheHashHasNoLength()
    {
        Assert.Throws<ArgumentOutOfRangeException>("hashLengthInBytes", () => new ByteSum(0));
    }

    [Fact]
    public void Assembly_HasTheVersionOfThePackageItStandsInFor()
    {
        var name = typeof(NonCryptographicHashAlgorithm).Assembly.GetName();

        Assert.Equal(("System.IO.Hashing", new Version(8, 0, 0, 0)), (name.Name, name.Version));
    }

    /// <summary>The sum of all bytes, modulo 65,536.</summary>
    private sealed class ByteSum(int length = 2) : NonCryptographicHashAlgorithm(length)
    {
        private ushort _sum;

        public override void Append(ReadOnlySpan<byte> source)
        {
            foreach (var value in source)
                _sum += value;
        }

        public override void Reset() => _sum = 0;

        protected override void GetCurrentHashCore(Span<byte> destination) => BitConverter.TryWriteBytes(destination, _sum);
    }
}
