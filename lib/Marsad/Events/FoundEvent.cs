using Marsad.Document;

namespace Marsad.Events;

/// <summary>An event with what fired for it.</summary>
/// <param name="Rule">The row of the trigger, its frame and the verb that presents it, for whoever wants to know why.</param>
internal sealed record FoundEvent(ArticleEvent Event, string Rule);
