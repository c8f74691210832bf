using Marsad.Names;

namespace Marsad.Cli.Annotating;

/// <summary>How the command reads articles: with the user's own names, where the environment says where they are.</summary>
internal static class ReaderChoice
{
    private const string KnowledgeVariable = "MARSAD_KNOWLEDGE";

    /// <exception cref="CommandFailure">The file of names is missing or not as it should be.</exception>
    public static ReaderOptions Of(Surroundings surroundings)
    {
        if (surroundings.Variable(KnowledgeVariable) is not { Length: > 0 } path) return new ReaderOptions();
        if (!File.Exists(path)) throw new CommandFailure("files.missing", path);
        try
        {
            using var reader = new StreamReader(path);
            return new ReaderOptions { Knowledge = UserKnowledge.Read(reader, path) };
        }
        catch (InvalidDataException wrong)
        {
            throw new CommandFailure("knowledge.wrong", wrong.Message);
        }
    }
}
