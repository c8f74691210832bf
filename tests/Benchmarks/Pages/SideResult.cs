namespace Benchmarks.Pages;

/// <summary>What one of the two readers needed.</summary>
/// <param name="Cpu">Processor time of its whole process during the timed rounds, in milliseconds.</param>
/// <param name="Pages">The pages in the order given.</param>
internal sealed record SideResult(double Cpu, IReadOnlyList<PageTimes> Pages)
{
    public IEnumerable<double> AllTimes => Pages.SelectMany(page => page.Times);

    /// <summary>Pages that it took no article from.</summary>
    public int Unread => Pages.Count(page => !page.IsArticle);
}

/// <summary>The times of one page, a reading each, in milliseconds of the wall clock.</summary>
internal sealed record PageTimes(IReadOnlyList<double> Times, bool IsArticle);
