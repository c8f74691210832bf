using System.Text;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Collects the text of one block of a page: white space runs as one space, a forced break as a line feed.</summary>
internal sealed class TextRun
{
    private const int LongestTail = 40;
    private readonly StringBuilder _text = new();
    private int _letters;
    private int _linked;
    private int _strong;
    private int _mark;

    /// <summary>The share of the letters so far that is part of links, 0 to 1.</summary>
    public double LinkShare => _letters == 0 ? 0 : (double)_linked / _letters;

    public void Append(string text, bool inLink = false, bool inStrong = false)
    {
        foreach (var c in text)
        {
            if (IsSpace(c)) AppendSpace();
            else _text.Append(c);
            if (!char.IsLetterOrDigit(c)) continue;
            _letters++;
            if (inLink) _linked++;
            if (inStrong) _strong++;
        }
    }

    /// <summary>Whether all its letters are set in bold.</summary>
    public bool IsStrong => _letters > 0 && _strong == _letters;

    /// <summary>A forced break; true when it is the second in a row, which parts paragraphs.</summary>
    public bool Break()
    {
        if (_text.Length > 0 && _text[^1] == ' ') _text.Length--;
        if (_text.Length > 0 && _text[^1] == '\n') return true;
        if (_text.Length > 0) _text.Append('\n');
        return false;
    }

    /// <summary>Remembers the place that has been reached.</summary>
    public void Mark() => _mark = _text.Length;

    /// <summary>The last words since the marked place, or since the run began.</summary>
    public string SinceMark()
    {
        var start = Math.Min(Math.Max(_mark, _text.Length - LongestTail), _text.Length);
        return _text.ToString(start, _text.Length - start);
    }

    /// <summary>The text, trimmed; the run is empty afterwards.</summary>
    public string Take()
    {
        var text = LineReader.Clean(_text.ToString());
        _text.Clear();
        (_letters, _linked, _strong, _mark) = (0, 0, 0, 0);
        return text;
    }

    private void AppendSpace()
    {
        if (_text.Length > 0 && _text[^1] is not (' ' or '\n')) _text.Append(' ');
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or '\f' or '\u00A0';
}
