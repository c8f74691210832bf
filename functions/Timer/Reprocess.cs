using Marsad.Storage.Pipeline;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Marsad.Functions.Timer;

public sealed partial class Reprocess(ReprocessStep reprocess, ILogger<Reprocess> logger)
{
    [Function(nameof(Reprocess))]
    public async Task RunAsync([TimerTrigger("%ReprocessSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var result = await reprocess.RunAsync(cancellationToken);
        LogResult(logger, result.Enqueued, result.Gone);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Re-processing: {Enqueued} articles enqueued, {Gone} found gone")]
    private static partial void LogResult(ILogger logger, int enqueued, int gone);
}
