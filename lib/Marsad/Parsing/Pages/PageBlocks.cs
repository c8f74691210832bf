namespace Marsad.Parsing.Pages;

/// <summary>A page as its blocks in reading order, and its elements as ranges of them, inner ones before outer ones.</summary>
internal sealed record PageBlocks(List<PageBlock> Blocks, List<PageRegion> Regions);
