using Marsad.Text;

namespace Marsad.Names.Places;

/// <summary>A match that may be a place, where it stands: what its neighbours tell is looked at once for all of its meanings.</summary>
internal sealed class PlaceMention(NameText text, NameMatch match, string classWord, PlaceEvidence places)
{
    private PlaceSurroundings? _around;
    private bool? _isBeside;
    private bool? _isBehindLocative;
    private bool? _isEveryday;

    public NameText Text => text;

    public NameMatch Match => match;

    public string ClassWord => classWord;

    /// <summary>Whether the class word before it is one of places.</summary>
    public bool HasPlaceClass { get; } = classWord.Length > 0 && PlaceClasses.Contains(classWord);

    public PlaceSurroundings Around => _around ??= places.Around(text, match.First, match.Last, match.Senses);

    /// <summary>Whether a direction or a word of nearness stands before it.</summary>
    public bool IsBeside => _isBeside ??= Follows("beside");

    /// <summary>Whether a preposition of place stands before it.</summary>
    public bool IsBehindLocative => _isBehindLocative ??= Neighbourhood.IsWhole(text, match) ? Follows("locative") : text.Key(match.First)[0] == ArabicLetters.Beh;

    /// <summary>Whether it is also a word of every day.</summary>
    public bool IsEveryday => _isEveryday ??= ContextWords.IsEveryday(match.Key);

    /// <summary>Whether it is also a word of every day, without the article that would make it a people's name.</summary>
    public bool IsEverydayAdjective => IsEveryday && !Phrases.PhraseWords.IsDefinite(Match.Key);

    private bool Follows(string role) => Neighbourhood.IsWhole(text, match) && text.IsJoined(match.First) && ContextWords.Find(text, match.First - 1, role).Length > 0;
}
