using Marsad.Document;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Containers;

/// <summary>Reads members into items, within what their container may unpack to.</summary>
internal sealed class ItemReader(SourceFile container, ReaderOptions options)
{
    // What storing an item costs even where it is empty, so that countless small ones come to an end as well.
    private const long LeastCharge = 4 * 1024;

    // A nested container may unpack to so many times its size and a little more, and is charged a part of that in advance.
    private const long NestedRatio = 64;
    private const long LeastNested = 1024 * 1024;
    private const long ChargedRatio = 16;
    private const int BufferSize = 64 * 1024;
    private readonly byte[] _buffer = new byte[BufferSize];
    private long _left = container.Origin?.Allowance ?? options.Unpacking.MaxUnpackedBytes;

    /// <summary>Whether nothing more may be unpacked.</summary>
    public bool IsSpent => _left <= 0;

    /// <param name="title">Title that the container gives to all of its articles, or null.</param>
    public ContainerItem Read(Member member, int position, string? title)
    {
        var origin = new ItemOrigin
        {
            Parent = container.Name,
            Position = position,
            Depth = (container.Origin?.Depth ?? 0) + 1,
            Allowance = 0,
            Member = member.Name,
            Format = member.Format,
            Charset = member.Charset,
            Fault = member.Fault,
        };
        var item = new ContainerItem
        {
            Name = ItemOrigin.NameOf(container.Name, position),
            Origin = origin,
            Hints = new SourceHints(Url: member.Url, Outlet: container.Hints.Outlet ?? member.Outlet ?? title),
            Content = ReadOnlyMemory<byte>.Empty,
        };
        return member.Fault is null ? Fill(item, member) : Faulty(item, member.Fault.Value);
    }

    private ContainerItem Fill(ContainerItem item, Member member)
    {
        var (content, fault) = ReadContent(member.Content);
        if (fault is null) return content.Length > options.MaxBytes ? FillLarge(item, content, member.Content) : FillSmall(item, content);
        // What is left of a container that is cut off has items all the same, and tells of the damage itself.
        var isLeft = fault == Outcome.Malformed && ContainerFormat.Of(FileOf(item, content, content.Length)) is not null;
        return isLeft ? FillSmall(item, content) : Faulty(item, fault.Value);
    }

    private ContainerItem FillSmall(ContainerItem item, ReadOnlyMemory<byte> content)
    {
        _left -= Math.Max(content.Length, LeastCharge);
        return ContainerFormat.Of(FileOf(item, content, content.Length)) is null ? item with { Content = content } : Reserve(item with { Content = content }, content.Length);
    }

    // More than an article may have: it is worth keeping only as a container.
    private ContainerItem FillLarge(ContainerItem item, ReadOnlyMemory<byte> head, Stream rest)
    {
        if (ContainerFormat.Of(FileOf(item, head, long.MaxValue)) is null || item.Origin.Depth >= options.Unpacking.MaxNesting) return Faulty(item, Outcome.TooLarge);
        var most = Math.Min(_left, options.Unpacking.MaxContainerBytes);
        var large = item with { Content = head, Rest = new ChargedStream(rest, most - head.Length, read => _left -= read) };
        return Reserve(large, options.Unpacking.MaxContainerBytes / NestedRatio);
    }

    private ContainerItem Reserve(ContainerItem item, long length)
    {
        var allowance = Math.Min((length * NestedRatio) + LeastNested, Math.Max(_left, LeastNested));
        _left -= Math.Min(length * ChargedRatio, _left / 2);
        return item with { Origin = item.Origin with { Allowance = allowance } };
    }

    private ContainerItem Faulty(ContainerItem item, Outcome fault)
    {
        _left -= LeastCharge;
        return item with { Origin = item.Origin with { Fault = fault } };
    }

    // One byte over the limit tells that there is more. Where reading fails, what came before is here.
    private (ReadOnlyMemory<byte> Content, Outcome? Fault) ReadContent(Stream content)
    {
        using var kept = new MemoryStream();
        Outcome? fault = null;
        try
        {
            for (var read = -1; read != 0 && kept.Length <= options.MaxBytes; kept.Write(_buffer, 0, read))
                read = content.Read(_buffer, 0, (int)Math.Min(BufferSize, options.MaxBytes + 1 - kept.Length));
        }
        catch (LimitException)
        {
            fault = Outcome.TooLarge;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            fault = Outcome.Malformed;
        }

        return (kept.GetBuffer().AsMemory(0, (int)kept.Length), fault);
    }

    private static SourceFile FileOf(ContainerItem item, ReadOnlyMemory<byte> content, long length) =>
        new() { Name = item.Name, Content = content, Length = length, ReceivedAt = DateTimeOffset.UnixEpoch, Origin = item.Origin };
}
