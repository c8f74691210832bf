using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Benchmarks.Pages;

/// <summary>Reads pages with Readability.js on jsdom in a process of Node.js; the packages are installed on first use.</summary>
internal static class ReadabilitySide
{
    private static readonly string Folder = Path.Combine("tests", "Benchmarks", "Readability");

    /// <summary>What it needed, or null where Node.js is missing.</summary>
    /// <param name="charsets">The charset of each page, so that both sides read the same text.</param>
    /// <param name="warmUp">Processor time to be spent in whole rounds before the timed ones.</param>
    /// <exception cref="InvalidOperationException">The packages could not be installed or the script failed.</exception>
    public static async Task<SideResult?> RunAsync(IReadOnlyList<PageFile> pages, IReadOnlyList<string> charsets, TimeSpan warmUp, int rounds)
    {
        var folder = Find();
        try
        {
            if (!Directory.Exists(Path.Combine(folder, "node_modules")))
                _ = await AnswerAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"], folder, "");
            var order = new { warmUp = warmUp.TotalMilliseconds, rounds, pages = pages.Select((page, i) => new { path = page.Path, charset = charsets[i] }) };
            var answer = await AnswerAsync("node", ["read.mjs"], folder, JsonSerializer.Serialize(order));
            return JsonSerializer.Deserialize<SideResult>(answer, JsonSerializerOptions.Web);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static async Task<string> AnswerAsync(string program, string[] arguments, string folder, string input)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode}.");
    }

    private static string Find()
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
            if (Directory.Exists(Path.Combine(above.FullName, Folder)))
                return Path.Combine(above.FullName, Folder);
        throw new DirectoryNotFoundException($"{Folder} is not above {AppContext.BaseDirectory}.");
    }
}
