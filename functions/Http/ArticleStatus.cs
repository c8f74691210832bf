using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Functions.Http;

/// <summary>Where an upload stands.</summary>
/// <param name="Attempt">How often the last step was tried.</param>
/// <param name="Reason">Why it failed, or why the last try did; null otherwise.</param>
/// <param name="Undated">Whether the article is listed at its arrival for want of a publication date.</param>
internal sealed record ArticleStatus(UploadState State, int Attempt, Bilingual? Reason, bool Undated, DateTimeOffset UpdatedAt);
