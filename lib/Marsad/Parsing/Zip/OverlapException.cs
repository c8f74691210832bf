namespace Marsad.Parsing.Zip;

/// <summary>Members of an archive share their bytes. Never leaves the library: it becomes an outcome.</summary>
internal sealed class OverlapException : Exception;
