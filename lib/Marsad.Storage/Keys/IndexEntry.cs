namespace Marsad.Storage.Keys;

/// <summary>A row of the index: the partition that it was read from, and the article and generation that it is of.</summary>
public readonly record struct IndexEntry(string Partition, OrderKey Sort, int Generation)
{
    /// <summary>Its place among the rows of all partitions.</summary>
    internal (OrderKey Sort, int Generation) Order => (Sort, Generation);
}
