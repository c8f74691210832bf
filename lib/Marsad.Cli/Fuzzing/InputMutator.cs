using Marsad.Cli.Files;

namespace Marsad.Cli.Fuzzing;

/// <summary>Makes inputs out of files: the same files, seed and iteration give the same input.</summary>
/// <param name="files">At least one, sorted by name.</param>
/// <param name="seed">Chooses the run.</param>
internal sealed class InputMutator(IReadOnlyList<InputFile> files, int seed)
{
    private const int MostMutations = 5;
    private const int Longest = 4 * 1024 * 1024;
    private const int OftenOwnExtension = 4;
    private static readonly Mutation[] Mutations = [.. ByteMutations.All, .. MarkupMutations.All, .. TextMutations.All];
    private static readonly string[] Extensions = [".html", ".txt", ".md", ".json", ".jsonl", ".xml", ""];
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);

    public FuzzInput Make(long iteration)
    {
        // Neighbouring iterations of neighbouring seeds must not be alike.
        var random = new Random(unchecked((int)((((ulong)(uint)seed << 32) + (ulong)iteration) * 0x9E3779B97F4A7C15UL >> 33)));
        var origin = random.Any(files);
        var content = Content(origin);
        for (var left = random.Next(1, MostMutations); left > 0; left--) content = Bounded(random.Any(Mutations)(content, Content(random.Any(files)), random));
        // What is packed may be damaged once more.
        if (random.Next(20) == 0) content = random.Any(PackingMutations.All)(content, Content(random.Any(files)), random);
        if (random.Next(20) == 0) content = Bounded(random.Any(ByteMutations.All)(content, Content(random.Any(files)), random));
        var extension = random.Next(OftenOwnExtension) == 0 ? random.Any(Extensions) : Path.GetExtension(origin.Name);
        return new FuzzInput(iteration, origin.Name, $"fuzz-{seed}-{iteration}{extension}", content);
    }

    private static byte[] Bounded(byte[] content) => content.Length <= Longest ? content : content[..Longest];

    private byte[] Content(InputFile file) => _contents.TryGetValue(file.FullPath, out var content) ? content : _contents[file.FullPath] = Bounded(File.ReadAllBytes(file.FullPath));
}
