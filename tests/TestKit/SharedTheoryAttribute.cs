namespace TestKit;

/// <summary>A theory that reads <see cref="Repository.Shared"/>; shown as skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (Repository.Shared is null)
            Skip = "needs ../shared, which is not beside this checkout";
    }
}
