using Marsad.Document;

namespace Marsad.Cli.Evaluating;

/// <summary>A sentence that names a place, and the record that it means.</summary>
/// <param name="Set">The group that it is counted in.</param>
/// <param name="Pair">What it shares with the other context of the same name; empty for a case of its own.</param>
internal sealed record PlaceCase(int Line, string Set, string Pair, string Id, string Name, string Sentence)
{
    private const int Columns = 5;

    /// <summary>The cases of a file: tab-separated, lines that begin with # and the header left out.</summary>
    /// <exception cref="CommandFailure">The file is missing, or a line is no case.</exception>
    public static IEnumerable<PlaceCase> Read(string file)
    {
        if (!File.Exists(file)) throw new CommandFailure("files.missing", file);
        return File.ReadLines(file).Index().Where(line => line.Item.Length > 0 && !line.Item.StartsWith('#')).Skip(1).Select(line => Of(line.Item, file, line.Index + 1));
    }

    /// <summary>Whether a document of the sentence gives the name that record.</summary>
    public bool IsRight(ArticleDocument document)
    {
        var start = Sentence.IndexOf(Name, StringComparison.Ordinal);
        return document.Mentions.Any(mention => mention.Entity == Id && mention.Start < start + Name.Length && start < mention.Start + mention.Length);
    }

    private static PlaceCase Of(string line, string file, int number)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns || !cells[4].Contains(cells[3], StringComparison.Ordinal)) throw new CommandFailure("eval.badRow", file, number);
        return new PlaceCase(number, cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
}
