using System.CommandLine;
using System.Globalization;

namespace Marsad.Cli.Commands;

/// <summary>How much of a list is wanted.</summary>
internal sealed class ExtentOptions
{
    private const int Default = 20;

    private readonly Option<int> _limit;
    private readonly Option<bool> _all;

    public ExtentOptions(Texts texts)
    {
        _limit = new Option<int>("--limit") { Description = texts["help.limit"], HelpName = "N", DefaultValueFactory = _ => Default };
        _all = new Option<bool>("--all") { Description = texts["help.all"] };
        _limit.Validators.Add(result =>
        {
            if (result.Tokens.Count == 0) return;
            var isNumber = int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (!isNumber || number == 0) result.AddError(texts["commandLine.limit"]);
        });
    }

    public void AddTo(Command command)
    {
        command.Add(_limit);
        command.Add(_all);
    }

    /// <summary>The most items wanted.</summary>
    public int Read(ParseResult parsed) => parsed.GetValue(_all) ? int.MaxValue : parsed.GetValue(_limit);
}
