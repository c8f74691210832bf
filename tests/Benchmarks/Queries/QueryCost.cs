namespace Benchmarks.Queries;

/// <summary>What the first page of a query costs.</summary>
/// <param name="IsByDate">Whether it is in date order, where size must not matter.</param>
/// <param name="Rows">Table rows in the answers.</param>
internal sealed record QueryCost(string Name, bool IsByDate, int Requests, int Rows, TimeSpan Time);
