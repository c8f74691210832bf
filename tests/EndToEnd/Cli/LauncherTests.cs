using System.Diagnostics;
using TestKit;

namespace EndToEnd.Cli;

public sealed class LauncherTests
{
    [Fact]
    public async Task Without_dotnet_it_says_what_to_install()
    {
        using var tools = new TemporaryFolder();
        LinkTools(tools.FullPath);

        var (code, error) = await RunAsync(Path.Combine(Repository.Root, "marsad"), path: tools.FullPath);

        Assert.Equal(1, code);
        Assert.Equal("marsad: dotnet is missing; install the .NET 10 SDK (https://dot.net) and try again.", error.Trim());
    }

    [Fact]
    public void The_launcher_for_Windows_has_Windows_line_ends()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "marsad.cmd"));

        Assert.Equal(text.Count(letter => letter == '\n'), text.Split("\r\n").Length - 1);
    }

    // The few tools that the launcher itself uses, and no dotnet.
    private static void LinkTools(string folder)
    {
        foreach (var tool in new[] { "dirname", "readlink" })
            File.CreateSymbolicLink(Path.Combine(folder, tool), File.Exists("/usr/bin/" + tool) ? "/usr/bin/" + tool : "/bin/" + tool);
    }

    private static async Task<(int Code, string Error)> RunAsync(string launcher, string path)
    {
        var start = new ProcessStartInfo("/bin/sh", [launcher, "version"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = path;
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
