using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary>How much of a list is wanted.</summary>
internal sealed class ExtentOptions(Texts texts)
{
    private const int Default = 20;

    private readonly Option<int> _limit = LimitOption.Create(texts, "help.limit", Default);
    private readonly Option<bool> _all = new("--all") { Description = texts["help.all"] };

    public void AddTo(Command command)
    {
        command.Add(_limit);
        command.Add(_all);
    }

    /// <summary>The most items wanted.</summary>
    public int Read(ParseResult parsed) => parsed.GetValue(_all) ? int.MaxValue : parsed.GetValue(_limit);
}
