namespace Marsad.Cli.Following;

/// <summary>Says in the end what became of all files.</summary>
internal static class FateReport
{
    /// <param name="awaited">Whether the files were followed to their end, so that one that got nowhere is a failure.</param>
    /// <returns>The exit code.</returns>
    public static int Write(IReadOnlyList<Fate> fates, bool json, bool awaited, Terminal terminal)
    {
        if (json) terminal.WriteJson(new { items = fates });
        else terminal.Results.Write(FateTable.Of(fates, terminal.Texts));

        var waiting = fates.Count(fate => !fate.IsFinal);
        if (awaited && waiting > 0) terminal.Say("upload.stalled", waiting);
        var failed = fates.Count(fate => awaited ? !fate.IsSuccess : fate.State == Fate.Refused);
        if (failed == 0) return ExitCode.Done;
        terminal.Say("upload.failed", failed, fates.Count);
        return ExitCode.Failed;
    }
}
