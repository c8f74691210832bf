using System.Text;
using TestKit;

namespace Architecture;

/// <summary>A text file of the repository: its path from the root with '/', and its lines.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public IReadOnlyList<string> Lines { get; } = Text.TrimEnd('\n').Split('\n');

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Folders from the root to the file.</summary>
    public IReadOnlyList<string> Folders => Path.Split('/')[..^1];

    public static SourceFile Read(string path) => new(path, Strict.GetString(File.ReadAllBytes(System.IO.Path.Combine(Repository.Root, path))));

    public override string ToString() => Path;
}
