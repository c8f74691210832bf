namespace EndToEnd;

/// <summary>A fact that needs Chromium; shown as skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Executable is null) Skip = "needs Chromium, which is not installed";
    }
}
