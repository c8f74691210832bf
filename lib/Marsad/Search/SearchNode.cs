namespace Marsad.Search;

/// <summary>A part of a query: it tells whether an article fits, how well (BM25), and by which keys the articles that can fit are found.</summary>
public abstract record SearchNode
{
    private protected SearchNode()
    {
    }

    /// <summary>Whether an article fits.</summary>
    public abstract bool Matches(SearchedArticle article);

    /// <summary>How well a fitting article fits: the sum of <see cref="Bm25"/> over what is asked for.</summary>
    public abstract double Score(SearchedArticle article);

    /// <summary>Keys of which every fitting article has one, and how many articles in a million they lead to; null where no key leads.</summary>
    public abstract (IReadOnlyList<SearchKey> Keys, double Cost)? Lead();

    /// <summary>One stem.</summary>
    public sealed record Word(string Stem) : SearchNode
    {
        /// <summary>Whether it means nothing by itself.</summary>
        internal bool IsParticle => CommonStems.IsParticle(Stem);

        public override bool Matches(SearchedArticle article) => article.Count(Stem) > 0;

        public override double Score(SearchedArticle article) => Bm25.Score(article.Count(Stem), article.Length, CommonStems.PerMillion(Stem));

        public override (IReadOnlyList<SearchKey> Keys, double Cost)? Lead() => CommonStems.Contains(Stem) ? null : ([new SearchKey(Stem, IsEntity: false)], CommonStems.PerMillion(Stem));
    }

    /// <summary>Stems one behind the other.</summary>
    public sealed record Phrase(IReadOnlyList<string> Stems) : SearchNode
    {
        public override bool Matches(SearchedArticle article) => article.Count(Stems) > 0;

        // As rare as its words are together.
        public override double Score(SearchedArticle article)
        {
            var count = article.Count(Stems);
            return Stems.Sum(stem => Bm25.Score(count, article.Length, CommonStems.PerMillion(stem)));
        }

        public override (IReadOnlyList<SearchKey> Keys, double Cost)? Lead() => Cheapest(Stems.Select(stem => new Word(stem).Lead()), 1);
    }

    /// <summary>A name: as it is spelled, or as any entity that is called so.</summary>
    /// <param name="Commonness">Occurrences in a million words of its rarest word.</param>
    public sealed record Name(SearchNode Spelled, IReadOnlyList<string> Entities, double Commonness) : SearchNode
    {
        public override bool Matches(SearchedArticle article) => Entities.Any(id => article.Mentions(id) > 0) || Spelled.Matches(article);

        public override double Score(SearchedArticle article) =>
            Math.Max(Spelled.Matches(article) ? Spelled.Score(article) : 0, Bm25.Score(Entities.Sum(article.Mentions), article.Length, Commonness));

        public override (IReadOnlyList<SearchKey> Keys, double Cost)? Lead() =>
            Spelled.Lead() is { } lead ? ([.. lead.Keys, .. Entities.Select(id => new SearchKey(id, IsEntity: true))], lead.Cost + Commonness) : null;
    }

    /// <summary>All of the parts.</summary>
    public sealed record All(IReadOnlyList<SearchNode> Parts) : SearchNode
    {
        /// <summary>Whether the query says AND between them; else they stand side by side.</summary>
        public bool IsSaid { get; init; }

        public override bool Matches(SearchedArticle article) => Parts.All(part => part.Matches(article));

        public override double Score(SearchedArticle article) => Parts.Sum(part => part.Score(article));

        public override (IReadOnlyList<SearchKey> Keys, double Cost)? Lead() => Cheapest(Parts.Select(part => part.Lead()), 1);
    }

    /// <summary>All of the parts but one.</summary>
    public sealed record AllButOne(IReadOnlyList<SearchNode> Parts) : SearchNode
    {
        public override bool Matches(SearchedArticle article) => Parts.Count(part => part.Matches(article)) >= Parts.Count - 1;

        public override double Score(SearchedArticle article) => ScoreOfFitting(Parts, article);

        // What has all but one of the parts has one of any two.
        public override (IReadOnlyList<SearchKey> Keys, double Cost)? Lead() => Cheapest(Parts.Select(part => part.Lead()), 2);
    }

    /// <summary>At least one of the parts.</summary>
    public sealed record Any(IReadOnlyList<SearchNode> Parts) : SearchNode
    {
        public override bool Matches(SearchedArticle article) => Parts.Any(part => part.Matches(article));

        public override double Score(SearchedArticle article) => ScoreOfFitting(Parts, article);

        public override (IReadOnlyList<SearchKey> Keys, double Cost)? Lead() => Cheapest(Parts.Select(part => part.Lead()), Parts.Count);
    }

    /// <summary>What must not be there.</summary>
    public sealed record None(SearchNode Part) : SearchNode
    {
        public override bool Matches(SearchedArticle article) => !Part.Matches(article);

        public override double Score(SearchedArticle article) => 0;

        public override (IReadOnlyList<SearchKey> Keys, double Cost)? Lead() => null;
    }

    private static double ScoreOfFitting(IReadOnlyList<SearchNode> parts, SearchedArticle article) => parts.Where(part => part.Matches(article)).Sum(part => part.Score(article));

    // So many of the leads, of which every fitting article has one; null where there are not as many.
    private static (IReadOnlyList<SearchKey> Keys, double Cost)? Cheapest(IEnumerable<(IReadOnlyList<SearchKey> Keys, double Cost)?> leads, int count)
    {
        var cheapest = leads.OfType<(IReadOnlyList<SearchKey> Keys, double Cost)>().OrderBy(lead => lead.Cost).Take(count).ToList();
        return cheapest.Count < count ? null : ([.. cheapest.SelectMany(lead => lead.Keys).Distinct()], cheapest.Sum(lead => lead.Cost));
    }
}
