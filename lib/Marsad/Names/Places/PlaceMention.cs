using Marsad.Text;

namespace Marsad.Names.Places;

/// <summary>A match that may be a place, where it stands: what its neighbours tell is looked at once for all of its meanings.</summary>
internal sealed class PlaceMention(NameText text, NameMatch match, string classWord, PlaceEvidence places)
{
    private readonly Lazy<PlaceSurroundings> _around = new(() => places.Around(text, match.First, match.Last, match.Senses));
    private readonly Lazy<bool> _isBeside = new(() => Follows(text, match, "beside"));
    private readonly Lazy<bool> _isBehindLocative = new(() => Neighbourhood.IsWhole(text, match) ? Follows(text, match, "locative") : text.Key(match.First)[0] == ArabicLetters.Beh);
    private readonly Lazy<bool> _isEveryday = new(() => ContextWords.IsEveryday(match.Key));

    public NameText Text => text;

    public NameMatch Match => match;

    public string ClassWord => classWord;

    /// <summary>Whether the class word before it is one of places.</summary>
    public bool HasPlaceClass { get; } = PlaceClasses.Contains(classWord);

    public PlaceSurroundings Around => _around.Value;

    /// <summary>Whether a direction or a word of nearness stands before it.</summary>
    public bool IsBeside => _isBeside.Value;

    /// <summary>Whether a preposition of place stands before it.</summary>
    public bool IsBehindLocative => _isBehindLocative.Value;

    /// <summary>Whether it is also a word of every day.</summary>
    public bool IsEveryday => _isEveryday.Value;

    private static bool Follows(NameText text, NameMatch match, string role) =>
        Neighbourhood.IsWhole(text, match) && text.IsJoined(match.First) && ContextWords.Find(text, match.First - 1, role).Length > 0;
}
