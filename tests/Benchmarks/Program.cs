using Benchmarks.Pages;

if (args is ["pages", .. var rest] && PagesArguments.Parse(rest) is { } pages) return await PagesBenchmark.RunAsync(pages);
Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks -- pages FOLDER [--rounds N] [--json]");
return 2;
