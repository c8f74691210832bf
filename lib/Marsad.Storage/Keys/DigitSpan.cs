namespace Marsad.Storage.Keys;

internal static class DigitSpan
{
    internal static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
