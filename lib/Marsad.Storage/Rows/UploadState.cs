namespace Marsad.Storage.Rows;

/// <summary>Where an upload stands: received → parsed → enriched | unpacked | failed | gone.</summary>
public enum UploadState
{
    /// <summary>The file is stored.</summary>
    Received,

    /// <summary>The article was read and waits for enrichment.</summary>
    Parsed,

    /// <summary>The article can be queried.</summary>
    Enriched,

    /// <summary>The file was a container; its items are uploads of their own.</summary>
    Unpacked,

    /// <summary>The file could not be used; the row says why.</summary>
    Failed,

    /// <summary>The file was deleted and its rows with it.</summary>
    Gone,
}
