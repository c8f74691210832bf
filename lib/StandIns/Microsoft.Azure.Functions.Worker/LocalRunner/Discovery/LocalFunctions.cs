namespace Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;

/// <summary>Every function of the application.</summary>
internal sealed record LocalFunctions(IReadOnlyList<LocalFunction> All)
{
    internal IEnumerable<(LocalFunction Function, T Trigger)> With<T>()
        where T : Attribute =>
        from function in All where function.Trigger is T select (function, (T)(object)function.Trigger);
}
