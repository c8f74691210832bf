namespace Marsad.Cli.Fuzzing;

/// <summary>Turns content into other content; all that chance decides comes from the random source given.</summary>
/// <param name="content">The content; it is left as it is.</param>
/// <param name="other">Content of another file, for what joins two.</param>
/// <param name="random">The source of chance.</param>
internal delegate byte[] Mutation(byte[] content, byte[] other, Random random);
