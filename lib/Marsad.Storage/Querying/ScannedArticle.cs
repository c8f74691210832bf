using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An index row that was looked at: with the article where it is wanted, else with none.</summary>
/// <param name="Sort">Its place in the order of lists.</param>
/// <param name="Head">The head row; null where the article is not wanted.</param>
/// <param name="Digest">What it names and asserts; null where digests were not read.</param>
internal readonly record struct ScannedArticle(OrderKey Sort, UploadRow? Head, DigestRow? Digest);
