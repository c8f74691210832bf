// The official package gave the names.
#pragma warning disable CA1711
namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>The rest of the pipeline of an invocation.</summary>
public delegate Task FunctionExecutionDelegate(FunctionContext context);
