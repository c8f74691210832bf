using System.CommandLine;
using Marsad.Cli.Api;

namespace Marsad.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal sealed class SharedOptions
{
    private const string DefaultAddress = "http://127.0.0.1:7071";
    private const string AddressVariable = "MARSAD_URL";
    private const string KeyVariable = "MARSAD_KEY";

    private readonly Option<string?> _url;

    public SharedOptions(Texts texts)
    {
        Json = new Option<bool>("--json") { Description = texts["help.json"], Recursive = true };
        Language = new Option<string>(LanguageChoice.Option) { Description = texts["help.lang"], HelpName = "en|ar", Recursive = true };
        Language.AcceptOnlyFromAmong("en", "ar");
        _url = new Option<string?>("--url") { Description = texts["help.url"], HelpName = "URL" };
    }

    public Option<bool> Json { get; }
    public Option<string> Language { get; }

    /// <summary>Lets a command take the app's address.</summary>
    public void AddAddress(Command command) => command.Add(_url);

    /// <summary>Opens the app that the command line or the environment names.</summary>
    public MarsadApi Open(ParseResult parsed, Surroundings surroundings)
    {
        var text = parsed.GetValue(_url) ?? surroundings.Variable(AddressVariable) ?? DefaultAddress;
        return new MarsadApi(AppAddress.Parse(text, surroundings.Variable(KeyVariable)), surroundings.Http());
    }
}
