namespace Marsad.Names.Places;

/// <summary>The places around a name, and how much they speak for one of its meanings.</summary>
internal sealed class PlaceSurroundings
{
    /// <summary>From here on a sentence tells by itself which place is meant.</summary>
    public const double Decisive = 3;

    private const int ParentReach = 4;
    private const double ParentWeight = 1.5;
    private const double OthersWeight = 0.25;
    private const double SameDivision = 4;
    private const double SameCountry = 2;
    private const double Elsewhere = -1;
    private static readonly (double Kilometres, double Support)[] Rings = [(15, 5), (40, 4.5), (80, 3.5), (150, 2), (300, 0.5)];
    private readonly NameSense[] _rivals;
    private readonly List<(KnownEntity Place, int Gap)> _sentence = [];
    private readonly IReadOnlyList<(KnownEntity Place, int Mentions)> _article;

    /// <param name="rivals">The meanings of the name, none of which speaks for another.</param>
    public PlaceSurroundings(PlaceAnchors anchors, NameText text, int first, int last, NameSense[] rivals)
    {
        (_rivals, _article) = (rivals, anchors.OfArticle());
        foreach (var (place, gap) in anchors.Beside(text, first, last))
        {
            HasParent |= IsParent(place, gap);
            if (!IsRival(place) && !IsInSentence(place)) _sentence.Add((place, gap));
        }
    }

    /// <summary>Whether a place stands right behind the name, as its parent does.</summary>
    public bool HasParent { get; }

    /// <summary>Support by the sentence: its strongest place counts, one named right behind more, the others a little; 0 for what is no place.</summary>
    public double InSentence(KnownEntity place)
    {
        if (!place.IsPlace) return 0;
        var (strongest, sum) = (0.0, 0.0);
        foreach (var (anchor, gap) in _sentence)
        {
            var support = By(anchor, place) * (IsParent(anchor, gap) ? ParentWeight : 1);
            sum += support;
            if (Math.Abs(support) > Math.Abs(strongest)) strongest = support;
        }

        return strongest + OthersWeight * (sum - strongest);
    }

    /// <summary>Whether the sentence speaks for a place by itself.</summary>
    public bool IsDecisive(KnownEntity place) => InSentence(place) >= Decisive;

    /// <summary>Support by the article: the mean over the places that it names most.</summary>
    public double InArticle(KnownEntity place)
    {
        var (sum, mentions) = (0.0, 0);
        foreach (var (anchor, count) in _article)
        {
            if (IsRival(anchor)) continue;
            sum += count * By(anchor, place);
            mentions += count;
        }

        return mentions == 0 ? 0 : sum / mentions;
    }

    private static bool IsParent(KnownEntity anchor, int gap) => anchor.Kind != "country" && gap is > 0 and <= ParentReach;

    private bool IsRival(KnownEntity anchor)
    {
        foreach (var rival in _rivals)
            if (rival.Entity.Id == anchor.Id) return true;
        return false;
    }

    private bool IsInSentence(KnownEntity place)
    {
        foreach (var (other, _) in _sentence)
            if (other.Id == place.Id) return true;
        return false;
    }

    private static double By(KnownEntity anchor, KnownEntity place)
    {
        if (anchor.Id == place.Id || place.Kind == "country") return 0;
        if (anchor.Kind == "country") return place.Country is null ? 0 : place.Country == anchor.Country ? SameCountry : Elsewhere;
        var byDistance = PlaceDistance.Between(anchor, place) is { } kilometres ? Ring(kilometres) : 0;
        // The middle of a governorate lies nearer to many places than its capital, and tells nothing.
        return anchor.Division is not null && anchor.Division == place.Division ? Math.Max(SameDivision, place.Kind == "admin1" ? 0 : byDistance)
            : anchor.Kind == "admin1" && place.Division is not null ? Math.Min(1, byDistance)
            : byDistance;
    }

    private static double Ring(double kilometres)
    {
        foreach (var (limit, support) in Rings)
            if (kilometres <= limit)
                return support;
        return Elsewhere;
    }
}
