using Marsad.Document;

namespace Marsad.Cli.Fuzzing;

/// <summary>What came of reading one input.</summary>
/// <param name="Time">Processor time that it took.</param>
/// <param name="Bytes">Bytes that were read: the input, and what was taken out of it where it is a container.</param>
/// <param name="Documents">What was made of it; of a container its items and itself.</param>
/// <param name="Error">The exception that it ended with, or null.</param>
internal sealed record InputTrial(TimeSpan Time, long Bytes, IReadOnlyList<ArticleDocument> Documents, Exception? Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Whether it was still being read when all patience had ended.</summary>
    public bool IsEndless { get; private init; }

    /// <summary>Reads an input to annotated documents on a thread of usual stack size, as the app does.</summary>
    public static InputTrial Run(ArticleReader reader, FuzzInput input)
    {
        InputTrial? result = null;
        var thread = new Thread(() => result = Read(new InputReading(reader), input)) { IsBackground = true };
        thread.Start();
        return thread.Join(Patience) ? result! : new InputTrial(Patience, input.Content.Length, [], null) { IsEndless = true };
    }

    private static InputTrial Read(InputReading reading, FuzzInput input)
    {
        // A machine that is busy with other work stretches the wall clock only.
        var start = Environment.CpuUsage.TotalTime;
        Exception? thrown = null;
        try
        {
            reading.Read(new SourceFile { Name = input.Name, Content = input.Content, ReceivedAt = DateTimeOffset.UnixEpoch });
        }
        catch (Exception error)
        {
            // Whatever is thrown is what a run looks for.
            thrown = error;
        }

        return new InputTrial(Environment.CpuUsage.TotalTime - start, reading.Bytes, reading.Documents, thrown);
    }
}
