using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An index row that was looked at: with the article where the filter lets it through, else with none.</summary>
/// <param name="Sort">Its place in the order of lists.</param>
/// <param name="Head">The head row; null where the article does not fit.</param>
/// <param name="Digest">What it names and asserts; null where the filter did not ask for it.</param>
internal readonly record struct ScannedArticle(OrderKey Sort, UploadRow? Head, DigestRow? Digest);
