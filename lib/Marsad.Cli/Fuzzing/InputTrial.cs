using Marsad.Document;

namespace Marsad.Cli.Fuzzing;

/// <summary>What came of reading one input.</summary>
/// <param name="Time">Processor time that it took.</param>
/// <param name="Document">The document; null where there is none.</param>
/// <param name="Error">The exception that it ended with, or null.</param>
internal sealed record InputTrial(TimeSpan Time, ArticleDocument? Document, Exception? Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Whether it was still being read when all patience had ended.</summary>
    public bool IsEndless { get; private init; }

    /// <summary>Reads an input to the annotated document on a thread of usual stack size, as the app does.</summary>
    public static InputTrial Run(ArticleReader reader, FuzzInput input)
    {
        InputTrial? result = null;
        var thread = new Thread(() => result = Read(reader, input)) { IsBackground = true };
        thread.Start();
        return thread.Join(Patience) ? result! : new InputTrial(Patience, null, null) { IsEndless = true };
    }

    private static InputTrial Read(ArticleReader reader, FuzzInput input)
    {
        // A machine that is busy with other work stretches the wall clock only.
        var start = Environment.CpuUsage.TotalTime;
        try
        {
            var file = new SourceFile { Name = input.Name, Content = input.Content, ReceivedAt = DateTimeOffset.UnixEpoch };
            var document = reader.Annotate(reader.Parse(file));
            return new InputTrial(Environment.CpuUsage.TotalTime - start, document, null);
        }
        catch (Exception error)
        {
            // Whatever is thrown is what a run looks for.
            return new InputTrial(Environment.CpuUsage.TotalTime - start, null, error);
        }
    }
}
