using Marsad.Document;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing;

/// <summary>What has been found about an article so far; the first finding of each fact stands.</summary>
internal sealed class ArticleFacts
{
    private readonly List<string> _bylines = [];
    private bool _bylinesClosed;

    public string? Title { get; private set; }
    public string? Section { get; private set; }
    public string? Url { get; private set; }
    public Outlet? Outlet { get; private set; }
    public string? Dateline { get; private set; }
    public PublicationDate? Published { get; private set; }

    /// <summary>A date of change, used where no date of publication is given.</summary>
    public PublicationDate? Updated { get; private set; }

    /// <summary>The outlet that claims the copyright or is given as the source: weaker than any line that signs the story.</summary>
    public Outlet? Claimant { get; private set; }

    public IReadOnlyList<string> Bylines => _bylines;

    public void FoundTitle(string? title) => Title ??= Filled(title);
    public void FoundSection(string? section) => Section ??= Filled(section);
    public void FoundUrl(string? url) => Url ??= Filled(url);
    public void FoundOutlet(Outlet? outlet) => Outlet ??= outlet;
    public void FoundClaimant(Outlet? outlet) => Claimant ??= outlet;
    public void FoundDateline(string? place) => Dateline ??= Filled(place);
    public void FoundPublished(PublicationDate? published) => Published ??= published;
    public void FoundUpdated(PublicationDate? updated) => Updated ??= updated;

    /// <summary>Notes an author, or several that are joined by "and".</summary>
    public void FoundByline(string names)
    {
        if (_bylinesClosed) return;
        foreach (var name in PersonNames.Each(names))
            if (name.Length > 0 && !_bylines.Contains(name)) _bylines.Add(name);
    }

    /// <summary>The authors are stated: names that stand like one's elsewhere are not taken.</summary>
    public void CloseBylines() => _bylinesClosed = true;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
