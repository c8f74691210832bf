namespace Marsad.Cli;

/// <summary>What the command answers to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongCommandLine = 2;
}
