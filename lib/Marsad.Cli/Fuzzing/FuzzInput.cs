namespace Marsad.Cli.Fuzzing;

/// <summary>One input of a run: what a seed file became.</summary>
/// <param name="Iteration">Number of the input; with the seed of the run it makes the same input again.</param>
/// <param name="Origin">The file it was made from.</param>
/// <param name="Name">The name it is read under.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record FuzzInput(long Iteration, string Origin, string Name, byte[] Content);
