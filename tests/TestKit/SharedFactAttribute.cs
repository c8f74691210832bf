namespace TestKit;

/// <summary>A fact that reads <see cref="Repository.Shared"/>; shown as skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Repository.Shared is null)
            Skip = "needs ../shared, which is not beside this checkout";
    }
}
