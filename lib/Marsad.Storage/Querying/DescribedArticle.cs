using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An article as readers see it, with what it names and asserts.</summary>
public readonly record struct DescribedArticle(UploadRow Head, DigestRow Digest);
