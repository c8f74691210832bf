using Azure;
using Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

namespace StandIns.Tests.Runner.Blobs;

public sealed class SeenBlobsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly SeenBlobs _seen = new();

    [Fact]
    public void IsNew_IsTrue_WhenWrittenInTheSecondOfTheLastScan()
    {
        Scan(("a", "1", Noon));

        Assert.True(_seen.IsNew("b", new ETag("1"), Noon));
    }

    [Fact]
    public void IsNew_IsTrue_WhenWrittenOverInTheSameSecond()
    {
        Scan(("a", "1", Noon));

        Assert.True(_seen.IsNew("a", new ETag("2"), Noon));
    }

    [Fact]
    public void IsNew_IsFalse_WhenNothingChanged()
    {
        Scan(("a", "1", Noon));

        Assert.False(_seen.IsNew("a", new ETag("1"), Noon));
    }

    // The listing had passed "a" when it was written, and then saw "z" of a later second.
    [Fact]
    public void IsNew_IsTrue_WhenALaterBlobWasSeenByTheScanThatMissedIt()
    {
        Scan(("m", "1", Noon));
        Scan(("m", "1", Noon), ("z", "1", Noon.AddSeconds(5)));

        Assert.True(_seen.IsNew("a", new ETag("1"), Noon.AddSeconds(2)));
    }

    [Fact]
    public void IsNew_IsTrue_WhenTheBlobWasPostponedLongAgo()
    {
        var old = Noon.AddDays(-1);
        for (var i = 0; i < 4; i++)
        {
            Assert.True(_seen.IsNew("leased", new ETag("1"), old));
            _seen.Postpone(old);
            Scan(("m", $"{i}", Noon.AddHours(i)));
        }

        Assert.True(_seen.IsNew("leased", new ETag("1"), old));
    }

    [Fact]
    public void Memory_KeepsOnlyTheNewest_WhenScansGoOn()
    {
        (string, string, DateTimeOffset)[] many = [.. Enumerable.Range(0, 1000).Select(i => ($"{i}", "1", Noon.AddMinutes(i)))];
        Scan(many);
        Scan(many);

        Assert.InRange(_seen.Count, 1, 2);
        Assert.False(_seen.IsNew("0", new ETag("1"), Noon));
    }

    private void Scan(params (string Name, string ETag, DateTimeOffset LastModified)[] blobs)
    {
        foreach (var (name, etag, lastModified) in blobs)
        {
            if (_seen.IsNew(name, new ETag(etag), lastModified))
                _seen.Finish(name, new ETag(etag), lastModified);
        }

        _seen.EndScan();
    }
}
