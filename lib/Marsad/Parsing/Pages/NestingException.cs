namespace Marsad.Parsing.Pages;

/// <summary>A page nests deeper than is read.</summary>
internal sealed class NestingException : Exception;
