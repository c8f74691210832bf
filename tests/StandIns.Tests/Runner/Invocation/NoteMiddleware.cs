using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace StandIns.Tests.Runner.Invocation;

internal sealed class NoteMiddleware(Recorder recorder) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        recorder.Note($"outer before {context.FunctionDefinition.Name}");
        await next(context);
        recorder.Note($"outer after {context.FunctionDefinition.Name}");
    }
}
