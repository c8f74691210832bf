namespace Marsad.Parsing.Streams;

/// <summary>Content would take more than it may. Never leaves the library: it becomes an outcome.</summary>
/// <param name="reason">Key of the sentence that says which limit.</param>
internal sealed class LimitException(string reason) : Exception(reason)
{
    public string Reason { get; } = reason;
}
