using System.Globalization;
using System.Text;
using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Tests.Load;

/// <summary>
/// Made-up articles, the same ones in every run. The newest are the same in a small corpus and in a large one; the rest fills the months before
/// and the first half of the newest month, every template in every month and shard, so that a large corpus has more of the same behind the same first page.
/// </summary>
/// <param name="shards">Index partitions a month.</param>
/// <param name="months">Months that are filled, the newest one included.</param>
/// <param name="newest">Articles in the second half of the newest month.</param>
internal sealed class GeneratedNews(int shards, int months, int newest)
{
    private const int Seed = 20_261_130;
    private const int HalfMonth = 15;
    private static readonly DateTime NewestMonth = new(2026, 11, 1);
    private readonly WordSource _words = new();

    /// <summary>The articles of a corpus of so many.</summary>
    internal IEnumerable<GeneratedArticle> Articles(int count) => Enumerable.Range(0, count).Select(Article);

    private GeneratedArticle Article(int n)
    {
        var random = new Random(Seed + n);
        var template = NewsTemplate.All[n % NewsTemplate.All.Count];
        var text = new StringBuilder(string.Format(CultureInfo.InvariantCulture, template.Text, random.Next(3, 60)));
        for (var sentences = random.Next(8, 30); sentences > 0; sentences--) text.Append('\n').Append(_words.Sentence(random, random.Next(6, 16)));
        var hints = new SourceHints(Published: TimeOf(n, random).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), Outlet: template.Outlet);
        return new GeneratedArticle(NameOf(n, n / NewsTemplate.All.Count % shards), text.ToString(), hints);
    }

    private DateTime TimeOf(int n, Random random)
    {
        var minute = random.Next(HalfMonth * 24 * 60);
        if (n < newest) return NewestMonth.AddDays(HalfMonth).AddMinutes(minute);
        // The months before in turn, then the newest one: whole rounds of templates and shards in each.
        var month = ((n - newest) / (NewsTemplate.All.Count * shards) + 1) % months;
        return NewestMonth.AddMonths(-month).AddMinutes(minute);
    }

    // The id decides the shard: the first of some names that falls into the one that is wanted.
    private string NameOf(int n, int shard) => Enumerable.Range(0, int.MaxValue)
        .Select(variant => string.Create(CultureInfo.InvariantCulture, $"generated/{n:00000}-{variant}.txt"))
        .First(name => IndexKeys.Shard(ArticleId.FromName(name), shards) == shard);
}
