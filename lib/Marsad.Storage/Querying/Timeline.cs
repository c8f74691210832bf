namespace Marsad.Storage.Querying;

/// <summary>How many articles there are in each period, newest first.</summary>
/// <param name="Items">Periods without articles are left out.</param>
public sealed record Timeline(Period By, IReadOnlyList<PeriodCount> Items, Window Window);

/// <summary>Articles in a period.</summary>
/// <param name="Period">As in TIMEX3: 2026-03-10, 2026-W11 or 2026-03.</param>
public sealed record PeriodCount(string Period, int Articles);
