namespace StandIns.Tests.Runner.Invocation;

/// <summary>One for each scope.</summary>
internal sealed class ScopeMark
{
    internal Guid Id { get; } = Guid.NewGuid();
}
