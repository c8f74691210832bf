namespace Marsad.Search;

/// <summary>Reads a query by recursive descent; what is wrong is a <see cref="FormatException"/> that says so.</summary>
internal sealed class SearchParser
{
    private const int MostSymbols = 64;
    private const int Deepest = 8;
    private readonly IReadOnlyList<SearchSymbol> _symbols;
    private readonly SearchNames _names;
    private int _next;

    public SearchParser(string text, SearchNames names)
    {
        _names = names;
        _symbols = SearchSymbol.Read(text);
        if (_symbols.Count > MostSymbols) throw new FormatException($"has more than {MostSymbols} words and signs");
    }

    public SearchNode Read()
    {
        var root = ReadAny(0);
        if (_next < _symbols.Count) throw new FormatException("has a closing parenthesis without an opening one");
        return root;
    }

    private SearchNode ReadAny(int depth)
    {
        if (depth > Deepest) throw new FormatException($"nests more than {Deepest} parentheses");
        var parts = new List<SearchNode> { ReadAll(depth) };
        while (Take(SearchSymbolKind.Or)) parts.Add(ReadAll(depth));
        return parts is [var only] ? only : new SearchNode.Any(parts);
    }

    // Words side by side are read together: they may be one name.
    private SearchNode ReadAll(int depth)
    {
        var parts = new List<SearchNode>();
        var words = new List<string>();
        var isSaid = false;
        while (_next < _symbols.Count && _symbols[_next].Kind is not (SearchSymbolKind.Or or SearchSymbolKind.Close))
        {
            if (_symbols[_next].Kind == SearchSymbolKind.Word)
            {
                words.Add(_symbols[_next++].Text);
                continue;
            }

            Flush(words, parts);
            if (!Take(SearchSymbolKind.And)) parts.Add(ReadOne(depth));
            else if (parts.Count > 0 && IsOperand()) isSaid = true;
            else throw new FormatException("has AND without a word on both sides");
        }

        Flush(words, parts);
        return parts switch
        {
            [] => throw new FormatException("has an operator or a parenthesis without a word"),
            [var only] => only,
            _ => new SearchNode.All([.. parts.SelectMany(PartsOf)]) { IsSaid = isSaid },
        };
    }

    // Words before or behind a phrase stand side by side with it.
    private static IEnumerable<SearchNode> PartsOf(SearchNode part) => part is SearchNode.All { IsSaid: false } all ? all.Parts : [part];

    private bool IsOperand() => _next < _symbols.Count && _symbols[_next].Kind is not (SearchSymbolKind.And or SearchSymbolKind.Or or SearchSymbolKind.Close);

    private SearchNode ReadOne(int depth)
    {
        if (Take(SearchSymbolKind.Not)) return new SearchNode.None(_next < _symbols.Count ? ReadNegated(depth) : throw new FormatException("ends with NOT"));
        if (Take(SearchSymbolKind.Open))
        {
            var inner = ReadAny(depth + 1);
            return Take(SearchSymbolKind.Close) ? inner : throw new FormatException("has an opening parenthesis without a closing one");
        }

        return ReadPhrase(_symbols[_next++].Text);
    }

    private SearchNode ReadNegated(int depth)
    {
        if (depth > Deepest) throw new FormatException($"nests more than {Deepest} operators");
        return _symbols[_next].Kind switch
        {
            SearchSymbolKind.Word => ReadNegatedName(),
            SearchSymbolKind.And or SearchSymbolKind.Or or SearchSymbolKind.Close => throw new FormatException("has NOT without a word"),
            _ => ReadOne(depth + 1),
        };
    }

    // A name of more words is negated as a whole.
    private SearchNode ReadNegatedName()
    {
        string[] words = [.. _symbols.Skip(_next).TakeWhile(symbol => symbol.Kind == SearchSymbolKind.Word).Select(symbol => symbol.Text)];
        var length = _names.LongestFrom(words, 0);
        _next += length;
        return _names.Read(words[..length]);
    }

    private SearchNode ReadPhrase(string text)
    {
        string[] stems = [.. SearchStems.Of(text)];
        return stems.Length switch
        {
            0 => throw new FormatException("has a phrase without a word"),
            1 => _names.Named(text, new SearchNode.Word(stems[0])),
            _ => _names.Named(text, new SearchNode.Phrase(stems)),
        };
    }

    private void Flush(List<string> words, List<SearchNode> parts)
    {
        if (words.Count > 0) parts.Add(_names.Read(words));
        words.Clear();
    }

    private bool Take(SearchSymbolKind kind)
    {
        if (_next == _symbols.Count || _symbols[_next].Kind != kind) return false;
        _next++;
        return true;
    }
}
