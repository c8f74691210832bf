namespace Marsad.Functions.Http;

/// <summary>Order of a list of articles, newest first in both.</summary>
internal enum ListOrder
{
    /// <summary>By publication; what has no article yet, or none any more, is not listed.</summary>
    Published,

    /// <summary>By the arrival of the upload, whatever became of it.</summary>
    Arrival,
}
