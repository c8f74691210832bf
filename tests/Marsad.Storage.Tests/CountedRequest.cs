namespace Marsad.Storage.Tests;

/// <summary>A request to storage.</summary>
/// <param name="Work">What it was made for, as the caller named it.</param>
/// <param name="What">What it reads or writes, for instance <c>blob articles</c>, <c>index</c>, <c>directory entities</c>.</param>
/// <param name="Rows">Table rows in the answer; 0 for a write.</param>
internal sealed record CountedRequest((string Stage, string Article) Work, string Method, string What, int Rows)
{
    /// <summary>Whether the host's triggers make it, not the project's own code.</summary>
    internal bool IsOfTrigger => Work.Stage == RequestCounter.Trigger;

    internal string Purpose => $"{Work.Stage}: {Method} {What}";
}
