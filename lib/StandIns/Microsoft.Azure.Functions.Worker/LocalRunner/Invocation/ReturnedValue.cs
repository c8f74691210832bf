namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>What a function returned, once it has ended.</summary>
internal static class ReturnedValue
{
    /// <summary>Null for a function without a result.</summary>
    internal static async Task<object?> AwaitAsync(object? returned, Type declared)
    {
        switch (returned)
        {
            case Task task:
                await task;
                return HasResult(declared, typeof(Task<>)) ? declared.GetProperty(nameof(Task<object>.Result))!.GetValue(task) : null;
            case ValueTask task:
                await task;
                return null;
            default:
                return HasResult(declared, typeof(ValueTask<>)) ? await FromValueTaskAsync(returned!, declared) : returned;
        }
    }

    private static async Task<object?> FromValueTaskAsync(object returned, Type declared)
    {
        var task = (Task)declared.GetMethod(nameof(ValueTask<object>.AsTask))!.Invoke(returned, null)!;
        await task;
        return task.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(task);
    }

    private static bool HasResult(Type declared, Type generic) => declared.IsGenericType && declared.GetGenericTypeDefinition() == generic;
}
