using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Querying;

/// <summary>Who is to speak, by the keys of which a speaker has one.</summary>
/// <param name="keys">Entity ids, or names as <see cref="EntityNames.Normalize"/> gives them.</param>
public sealed class SpeakerFilter(params IReadOnlyList<string> keys)
{
    internal IReadOnlyList<IndexKey> Keys { get; } = [.. keys.Select(IndexKey.Speaker)];

    internal bool Accepts(Speaker? speaker) => speaker is not null && keys.Contains(ArticleKeys.SpeakerKey(speaker), StringComparer.Ordinal);
}
