using Marsad.Document;

namespace Marsad.Names.Unlisted;

/// <summary>A name as the tagger sees it: the indexes of its first and last words, and how sure it is, from 0 to 1.</summary>
internal readonly record struct TaggedName(int First, int Last, EntityType Type, double Confidence);
