using System.Diagnostics;

namespace EndToEnd;

/// <summary>A real browser, asked for the page as it stands after loading.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private static readonly string[] Quiet =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--virtual-time-budget=10000", // what the page itself asks for is waited for
    ];

    /// <summary>Path of Chromium; null where it is not installed.</summary>
    internal static string? Executable { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>The document that the browser made of an address.</summary>
    internal static async Task<string> ReadAsync(Uri address)
    {
        var profile = Directory.CreateTempSubdirectory("marsad-browser-");
        try
        {
            var start = new ProcessStartInfo(Executable!) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in Quiet.Append($"--user-data-dir={profile.FullName}").Append("--dump-dom").Append(address.AbsoluteUri))
                start.ArgumentList.Add(argument);
            using var browser = Process.Start(start)!;
            var errors = browser.StandardError.ReadToEndAsync();
            var document = await browser.StandardOutput.ReadToEndAsync();
            await browser.WaitForExitAsync();
            Assert.True(browser.ExitCode == 0, await errors);
            return document;
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
