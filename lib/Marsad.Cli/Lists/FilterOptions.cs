using System.CommandLine;

namespace Marsad.Cli.Lists;

/// <summary>The filters of a list as options of a command.</summary>
internal sealed class FilterOptions
{
    private readonly List<(string Name, Option<string?> Option)> _options;

    public FilterOptions(AppList list, Texts texts) => _options = [.. list.Filters.Select(filter => (filter.Name, Create(filter, texts)))];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options) command.Add(option);
    }

    /// <summary>What is given on the command line; null for the rest.</summary>
    public IReadOnlyList<(string Name, string? Value)> Read(ParseResult parsed) => [.. _options.Select(option => (option.Name, Value(parsed, option.Option)))];

    // A flag alone says yes.
    private static string? Value(ParseResult parsed, Option<string?> option) =>
        option.Arity.MinimumNumberOfValues == 0 && parsed.GetResult(option) is { Tokens.Count: 0 } ? AppFilter.Yes : parsed.GetValue(option);

    private static Option<string?> Create(AppFilter filter, Texts texts)
    {
        var option = new Option<string?>("--" + filter.Name) { Description = texts[filter.Help], HelpName = filter.Value };
        if (filter.IsFlag) option.Arity = ArgumentArity.ZeroOrOne;
        if (filter.IsChoice) option.AcceptOnlyFromAmong(filter.Value.Split('|'));
        return option;
    }
}
