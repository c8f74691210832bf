using System.Text.Json;
using Marsad.Document;

namespace Marsad.Storage.Rows;

/// <summary>Outcomes as documents spell them, for instance <c>notArabic</c>.</summary>
public static class OutcomeName
{
    public static string Of(Outcome outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());
}
