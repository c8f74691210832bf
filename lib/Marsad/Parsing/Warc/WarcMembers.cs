using Marsad.Document;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Containers;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Warc;

/// <summary>Takes the articles out of a WARC file: what answered with success and is a page, a text, JSON or a feed.</summary>
internal static class WarcMembers
{
    public static IEnumerable<Member> Read(Stream content, UnpackLimits limits, Tally tally)
    {
        foreach (var record in WarcReader.Read(content, tally))
            if (Open(record, limits, tally) is { } member)
                yield return member;
    }

    private static Member? Open(WarcRecord record, UnpackLimits limits, Tally tally)
    {
        var type = record.Type?.ToLowerInvariant();
        if (type is not ("response" or "resource" or "conversion")) return Skip("recordType", tally);
        var isHttp = type == "response" || record.ContentType?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true;
        return isHttp ? OpenAnswer(record, limits, tally) : OpenBody(record, record.ContentType, record.Block, tally);
    }

    private static Member? OpenAnswer(WarcRecord record, UnpackLimits limits, Tally tally)
    {
        HttpAnswer answer;
        try
        {
            answer = HttpAnswer.Read(record.Block, limits.MaxRatio);
        }
        catch (InvalidDataException)
        {
            return new Member { Url = record.TargetUri, Fault = Outcome.Malformed };
        }

        return answer.Status switch
        {
            0 => Skip("http", tally),
            < 200 or > 299 => Skip("status", tally),
            _ => OpenBody(record, answer.ContentType, answer.Body, tally),
        };
    }

    private static Member? OpenBody(WarcRecord record, string? contentType, Stream body, Tally tally)
    {
        var type = MediaType.Parse(contentType);
        if (!type.IsReadable) return Skip("mediaType", tally);
        var member = new Member { Url = record.TargetUri, Charset = type.Charset, Format = type.Format };
        try
        {
            var input = new ByteInput(body);
            if (input.Peek() < 0) return Skip("emptyBody", tally);
            // What a server calls a page may be a picture all the same.
            return type.Format is null && FileSignature.KindOf(input.Buffered) is not null ? Skip("mediaType", tally) : member with { Content = new CodedStream(input) };
        }
        catch (Exception broken) when (CodedStream.IsDamage(broken))
        {
            return member with { Fault = Outcome.Malformed };
        }
    }

    private static Member? Skip(string kind, Tally tally)
    {
        tally.Skip(kind);
        return null;
    }
}
