using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An article as readers see it, with what it names and asserts.</summary>
/// <param name="Sort">Its place in the order of lists.</param>
public readonly record struct DescribedArticle(OrderKey Sort, UploadRow Head, DigestRow Digest);
