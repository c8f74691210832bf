using System.Globalization;
using Marsad.Storage.Querying;

namespace Marsad.Functions.Formats;

/// <summary>Figures in other formats than JSON.</summary>
internal static class FigureShape
{
    internal static readonly ItemShape<FigureItem> Shape = new()
    {
        Id = item => string.Create(CultureInfo.InvariantCulture, $"{item.Article.Id}-figure-{item.Figure.Block}-{item.Figure.Start}-{item.Figure.Length}"),
        Columns =
        [
            .. ReferenceColumns.Of<FigureItem>(item => item.Article),
            new("value", item => item.Figure.Value), new("min", item => item.Figure.Min), new("max", item => item.Figure.Max), new("modifier", item => item.Figure.Modifier),
            new("unit", item => item.Figure.Unit), new("of", item => item.Figure.Of), new("counts", item => string.Join('|', item.Counts)), new("text", item => item.Figure.Text),
        ],
    };
}
