using System.Text;

namespace Marsad.Functions.Web;

/// <summary>A page with placeholders in braces.</summary>
internal sealed class PageTemplate(string name)
{
    private readonly string _text = Read(name);

    /// <summary>One pass over the template, so that text from an article is never read as a placeholder; a brace that begins none stays.</summary>
    internal string Fill(IReadOnlyDictionary<string, string> parts)
    {
        var page = new StringBuilder(_text.Length * 2);
        var rest = _text.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var length = rest[(open + 1)..].IndexOf('}');
            if (length < 0) break;
            var found = parts.TryGetValue(rest.Slice(open + 1, length).ToString(), out var value);
            page.Append(rest[..open]).Append(found ? value : "{");
            rest = rest[(found ? open + length + 2 : open + 1)..];
        }

        return page.Append(rest).ToString();
    }

    private static string Read(string name)
    {
        using var stream = typeof(PageTemplate).Assembly.GetManifestResourceStream("Web/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
