using Marsad.Text;

namespace Marsad.Times;

/// <summary>A date that stands in a text with its numbers, and the time of day and zone that stand with it.</summary>
/// <remarks><c>Span</c> runs from the first to the last word of date and time; <c>Zone</c> is a UTC offset such as <c>+03:00</c>, or null.</remarks>
internal readonly record struct ExplicitDate(Token Span, CalendarDate Date, TimeOnly? Time, string? Zone);
