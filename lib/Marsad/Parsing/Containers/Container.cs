using System.Xml;
using Marsad.Document;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Feeds;
using Marsad.Parsing.Json;
using Marsad.Parsing.Streams;
using Marsad.Parsing.Warc;
using Marsad.Parsing.Zip;

namespace Marsad.Parsing.Containers;

/// <summary>A container whose items are taken out one after another, in bounded memory; content never makes it throw.</summary>
public sealed class Container
{
    private readonly SourceFile _file;
    private readonly Stream _content;
    private readonly ReaderOptions _options;
    private readonly ItemReader _reader;
    private readonly Tally _tally = new();
    private JsonSplitter? _json;
    private Outcome? _fault;
    private Bilingual? _limit;
    private Bilingual? _damage;
    private int _count;

    internal Container(SourceFile file, string format, Stream content, ReaderOptions options)
    {
        (_file, Format, _content, _options) = (file, format, content, options);
        _reader = new ItemReader(file, options);
    }

    /// <summary>zip, gzip, warc, feed, json or jsonl.</summary>
    public string Format { get; }

    /// <summary>The items in their order; to be enumerated once, each to be read before the next is asked for.</summary>
    public IEnumerable<ContainerItem> Items()
    {
        using var members = Open().GetEnumerator();
        while (Next(members) is { } member)
        {
            if (_count == _options.Unpacking.MaxItems) _limit = Reasons.Of("limitItems", _options.Unpacking.MaxItems);
            else if (_reader.IsSpent) _limit = Reasons.Of("limitBytes");
            if (_limit is not null) yield break;
            var item = _reader.Read(member, _count, _json?.Title);
            // Where there is but one item and it cannot be taken out, it is the container that cannot be read.
            _fault = Format == ContainerFormat.Gzip ? item.Origin.Fault : null;
            if (_fault is not null) yield break;
            _count++;
            yield return item;
        }

        if (_tally.IsDamaged || _json is { IsCutOff: true }) _damage ??= Reasons.Of("damaged");
    }

    /// <summary>What became of the container, once its items have been enumerated.</summary>
    /// <param name="blank">The document of the file, without an outcome.</param>
    internal ArticleDocument Describe(ArticleDocument blank)
    {
        var contents = new Contents(_count, _tally.ToList(), _limit ?? _damage);
        var outcome = OutcomeOf();
        var held = _count > 0 ? Reasons.Of("unpacked", _count, _tally.Skipped) : Reasons.Of("noItems", _tally.Skipped);
        return blank with
        {
            Outcome = outcome,
            Reason = IsUnread ? Reasons.For(outcome) : Join(held, contents.Note),
            Source = blank.Source with { Format = Format },
            Contents = contents,
        };
    }

    private Outcome OutcomeOf()
    {
        if (_fault is { } fault) return fault;
        if (_limit is not null) return Outcome.TooLarge;
        if (_count > 0) return Outcome.Unpacked;
        if (IsOneObject) return Outcome.TooLarge;
        return _damage is not null ? Outcome.Malformed : Outcome.NoText;
    }

    // What kept it from being read is told as for an article.
    private bool IsUnread => _fault is not null || (IsOneObject && _count == 0 && _limit is null);

    // Too long to be looked at as a whole, and no list was found in it.
    private bool IsOneObject => Format == ContainerFormat.Json && !_file.IsWhole;

    private IEnumerable<Member> Open()
    {
        var limits = _options.Unpacking;
        return Format switch
        {
            ContainerFormat.Zip => ZipMembers.Read(_content, limits, _tally),
            ContainerFormat.Gzip => GzipMembers.Read(_content, _file, limits),
            ContainerFormat.Warc => WarcMembers.Read(IsPacked ? GzipMembers.Unpack(_content, limits) : _content, limits, _tally),
            ContainerFormat.Feed => FeedMembers.Read(_content, ContainerFormat.CharsetOf(_file), _options.MaxBytes),
            _ => OpenJson(),
        };
    }

    private bool IsPacked => FileSignature.KindOf(_file.Content.Span) == FileSignature.Gzip;

    private IEnumerable<Member> OpenJson()
    {
        _json = new JsonSplitter(new ByteInput(ContainerFormat.Narrowed(_content, ContainerFormat.CharsetOf(_file))), _options.MaxBytes);
        return ContainerFormat.ShapeOf(_file) switch
        {
            JsonShape.Lines => _json.Lines(),
            JsonShape.Values => _json.Values(),
            _ => _json.Elements(),
        };
    }

    // What breaks between two members ends the container; those before it stay.
    private Member? Next(IEnumerator<Member> members)
    {
        try
        {
            return members.MoveNext() ? members.Current : null;
        }
        catch (LimitException limit)
        {
            _limit = Reasons.Of(limit.Reason, _options.Unpacking.MaxItems);
        }
        catch (OverlapException)
        {
            _damage = Reasons.Of("overlap");
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or XmlException)
        {
            _damage = Reasons.Of("damaged");
        }

        return null;
    }

    private static Bilingual Join(Bilingual first, Bilingual? second) => second is null ? first : new Bilingual(first.Ar + " " + second.Ar, first.En + " " + second.En);
}
