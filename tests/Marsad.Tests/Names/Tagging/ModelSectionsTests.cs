using System.Buffers.Binary;
using Marsad.Names.Tagging;

namespace Marsad.Tests.Names.Tagging;

public sealed class ModelSectionsTests
{
    [Fact]
    public void Text_IsNoModel() => AssertRefused("<html></html> <html></html>"u8.ToArray(), "This is no model of the recogniser.");

    [Fact]
    public void Nothing_IsNoModel() => AssertRefused([], "This is no model of the recogniser.");

    [Fact]
    public void OtherVersion_IsRefused() => AssertRefused(Head(version: 9, parts: 0), "The model has version 9; version 1 is expected.");

    [Fact]
    public void CutTable_IsRefused() => AssertRefused(Head(version: 1, parts: 3), "The model ends inside its table.");

    [Theory]
    [InlineData(40, 100)]
    [InlineData(-8, 8)]
    [InlineData(long.MaxValue, 8)]
    public void PartOutsideTheFile_IsRefused(long start, long length)
    {
        var bytes = new byte[48];
        Head(version: 1, parts: 1).CopyTo(bytes, 0);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), (int)ModelSection.Settings);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(24), start);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(32), length);

        AssertRefused(bytes, "The model ends inside its section Settings.");
    }

    [Fact]
    public void MissingPart_IsNamed() =>
        Assert.Equal("The model has no section WordHashes.", Assert.Throws<InvalidDataException>(() => new NameTagger(new ModelSections(Head(version: 1, parts: 0)), new TaggerSettings(1, 0, 0, 0))).Message);

    private static void AssertRefused(byte[] bytes, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => new ModelSections(bytes)).Message);

    private static byte[] Head(int version, int parts)
    {
        var bytes = new byte[ModelSections.HeadLength];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, ModelSections.Mark);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), parts);
        return bytes;
    }
}
