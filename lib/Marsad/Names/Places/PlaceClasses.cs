using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Names.Places;

/// <summary>Words that say what kind of place the name behind them is.</summary>
internal static class PlaceClasses
{
    /// <summary>How well a kind fits that the word names first.</summary>
    public const double Best = 2;

    private const double Second = 0.4;
    private const double Step = 0.1;
    private const double Least = 0.1;

    private static readonly FrozenDictionary<string, PlaceClass> Classes = DataFile.Read("Names/Data/place_classes.tsv", 3)
        .ToFrozenDictionary(row => NameKey.OfWord(row[2]), row => new PlaceClass(row[0].Split(','), row[1]), StringComparer.Ordinal);

    /// <summary>How well a kind of place fits a class word, from 0 to <see cref="Best"/>.</summary>
    public static double Fit(string classWord, string kind) =>
        Classes.TryGetValue(classWord, out var known) && Array.IndexOf(known.Kinds, kind) is >= 0 and var rank ? rank == 0 ? Best : Math.Max(Least, Second - Step * (rank - 1)) : 0;

    /// <summary>Whether a word names any kind of place.</summary>
    public static bool Contains(string classWord) => Classes.ContainsKey(classWord);

    /// <summary>Whether a name that no table knows is a place behind the word: always, or only where its parent follows.</summary>
    public static bool VouchesFor(string classWord, bool hasParent) =>
        Classes.TryGetValue(classWord, out var known) && (known.Unknown == "free" || (known.Unknown == "parent" && hasParent));

    private sealed record PlaceClass(string[] Kinds, string Unknown);
}
