namespace Marsad.Cli;

/// <summary>Languages that the command speaks.</summary>
internal enum Language
{
    English,
    Arabic,
}
