using System.CommandLine;
using System.Globalization;

namespace Marsad.Cli.Commands;

/// <summary><c>--limit N</c>.</summary>
internal static class LimitOption
{
    /// <param name="help">Key of the description.</param>
    public static Option<int> Create(Texts texts, string help, int fallback)
    {
        var limit = new Option<int>("--limit") { Description = texts[help], HelpName = "N", DefaultValueFactory = _ => fallback };
        limit.Validators.Add(result =>
        {
            if (result.Tokens.Count == 0) return;
            var isNumber = int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (!isNumber || number == 0) result.AddError(texts["commandLine.limit"]);
        });
        return limit;
    }
}
