namespace Marsad.Storage.Writing;

/// <summary>The head row of an upload changed while its article was written, so that the work has to be tried again.</summary>
internal sealed class RowChangedException(string name) : InvalidOperationException($"The row of '{name}' changed while the article was written; the work is tried again.");
