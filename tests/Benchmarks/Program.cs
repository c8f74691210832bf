using Benchmarks;

if (args is not [var path] || !(File.Exists(path) || Directory.Exists(path)))
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks -- FILE|FOLDER   (texts, or JSON Lines whose strings are texts)");
    return 2;
}

var texts = BenchmarkTexts.Read(path);
Console.WriteLine($"{texts.Count} texts, {texts.Sum(text => text.Length)} characters");
ExactLayerBenchmark.Run(texts);
return 0;
