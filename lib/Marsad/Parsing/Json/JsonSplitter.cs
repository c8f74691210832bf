using Marsad.Parsing.Containers;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Json;

/// <summary>Cuts JSON in UTF-8, or any charset that keeps ASCII, into its articles, reading forward and keeping one at a time.</summary>
/// <param name="longest">Bytes of one article at most; a longer one is passed over and is too large.</param>
internal sealed class JsonSplitter(ByteInput input, long longest)
{
    private const int LongestKey = 256;
    private const int DeepestList = 4;

    /// <summary>Title of the whole, where one stands above the list.</summary>
    public string? Title { get; private set; }

    /// <summary>Whether the content ended inside a value.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>Every line that is not empty.</summary>
    public IEnumerable<Member> Lines()
    {
        while (input.Peek() >= 0)
        {
            var part = new JsonPart(longest);
            ReadLine(part);
            if (!part.IsBlank) yield return part.ToMember();
        }
    }

    /// <summary>Values that stand one after another.</summary>
    public IEnumerable<Member> Values()
    {
        while (SkipTo() is >= 0 and var next)
        {
            if (IsMark(next)) input.Next();
            else yield return Value().ToMember();
        }
    }

    /// <summary>The elements of the list at the root, or of the first list of objects under a key that such lists have.</summary>
    public IEnumerable<Member> Elements()
    {
        if (!FindList(0)) yield break;
        while (SkipTo() is >= 0 and not ']' and var next)
        {
            if (IsMark(next)) input.Next();
            else yield return Value().ToMember();
        }

        IsCutOff |= input.Peek() < 0;
    }

    // Leaves the input behind the bracket that opens the list.
    private bool FindList(int depth)
    {
        if (SkipTo() == '[') return input.Next() >= 0;
        if (input.Peek() != '{') return false;
        input.Next();
        while (SkipTo() is '"' or ',')
        {
            if (input.Peek() == ',' && input.Next() >= 0) continue;
            if (FindUnder(Text(), depth)) return true;
        }

        if (input.Peek() == '}') input.Next();
        return false;
    }

    private bool FindUnder(string key, int depth)
    {
        if (SkipTo() == ':') input.Next();
        var next = SkipTo();
        if (next == '"' && depth == 0 && key == "title")
        {
            Title = Text();
            return false;
        }

        if (next == '{' && depth < DeepestList && JsonKeys.IsList(key)) return FindList(depth + 1);
        if (next == '[' && JsonKeys.IsList(key))
        {
            input.Next();
            if (SkipTo() == '{') return true;
            SkipList();
            return false;
        }

        Read(null);
        return false;
    }

    private void SkipList()
    {
        while (SkipTo() is >= 0 and not ']' and var next)
        {
            if (IsMark(next)) input.Next();
            else Read(null);
        }

        input.Next();
    }

    private JsonPart Value()
    {
        var part = new JsonPart(longest);
        IsCutOff |= !Read(part);
        return part;
    }

    // One value; false where the content ends inside it.
    private bool Read(JsonPart? part)
    {
        var scan = new JsonScan();
        while (!scan.IsComplete && input.Buffered is { IsEmpty: false } buffered)
        {
            var count = scan.Advance(buffered);
            part?.Add(buffered[..count]);
            input.Advance(count);
        }

        return scan.IsComplete || scan.MayEnd;
    }

    private void ReadLine(JsonPart part)
    {
        while (!input.Buffered.IsEmpty)
        {
            var buffered = input.Buffered;
            var end = buffered.IndexOf((byte)'\n');
            part.Add(end < 0 ? buffered : buffered[..end]);
            input.Advance(end < 0 ? buffered.Length : end + 1);
            if (end >= 0) return;
        }
    }

    // A key or a short text; a longer one is cut.
    private string Text()
    {
        var part = new JsonPart(LongestKey);
        Read(part);
        return part.Text;
    }

    // Between values; a stray one does no harm.
    private static bool IsMark(int next) => next is ',' or ':' or '}' or ']';

    // The next byte that is no white space and no mark of a byte order, which stays.
    private int SkipTo()
    {
        while (input.Peek() is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF) input.Next();
        return input.Peek();
    }
}
