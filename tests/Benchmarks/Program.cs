using Benchmarks.Knowledge;
using Benchmarks.Pages;
using Benchmarks.Queries;
using Benchmarks.Reading;
using Benchmarks.Tagging;
using Benchmarks.Texts;

if (args is ["pages", .. var rest] && PagesArguments.Parse(rest) is { } pages) return await PagesBenchmark.RunAsync(pages);
if (args is ["queries", .. var counts] && QueriesBenchmark.ReadSizes(counts) is { } sizes)
{
    await QueriesBenchmark.RunAsync(sizes);
    return 0;
}

if (args is ["tagging", var news] && (File.Exists(news) || Directory.Exists(news)))
{
    TaggingBenchmark.Run(BenchmarkTexts.Read(news));
    return 0;
}

if (args is ["reading", var articles] && (File.Exists(articles) || Directory.Exists(articles)))
{
    ReadingBenchmark.Run(BenchmarkTexts.Read(articles));
    return 0;
}

if (args is ["texts", var path] && (File.Exists(path) || Directory.Exists(path)))
{
    var texts = BenchmarkTexts.Read(path);
    Console.WriteLine($"{texts.Count} texts, {texts.Sum(text => text.Length)} characters");
    ExactLayerBenchmark.Run(texts);
    return 0;
}

if (args is ["knowledge", .. var cold] && cold is [] or [KnowledgeBenchmark.Cold])
{
    if (cold.Length > 0) KnowledgeBenchmark.Load();
    else await KnowledgeBenchmark.RunAsync();
    return 0;
}

Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks -- pages FOLDER [--rounds N] [--json]");
Console.Error.WriteLine("       dotnet run -c Release --project tests/Benchmarks -- tagging FILE|FOLDER (the recogniser of names: tokens a second, load, memory)");
Console.Error.WriteLine("       dotnet run -c Release --project tests/Benchmarks -- texts FILE|FOLDER   (texts, or JSON Lines whose strings are texts)");
Console.Error.WriteLine("       dotnet run -c Release --project tests/Benchmarks -- reading FILE|FOLDER (each text as an article: all, then what claims and events add)");
Console.Error.WriteLine("       dotnet run -c Release --project tests/Benchmarks -- knowledge");
Console.Error.WriteLine("       dotnet run -c Release --project tests/Benchmarks -- queries [ARTICLES...] (requests an article and a first page over Azurite; 500 5000)");
return 2;
