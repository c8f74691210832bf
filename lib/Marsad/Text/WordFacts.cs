namespace Marsad.Text;

/// <summary>Gives every kind of fact its place in a <see cref="WordForm"/>.</summary>
internal static class WordFacts
{
    private static int _count;

    public static int Count => Volatile.Read(ref _count);

    public static int Next() => Interlocked.Increment(ref _count) - 1;
}
