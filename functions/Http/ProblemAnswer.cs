using System.Text.Json.Serialization;

namespace Marsad.Functions.Http;

/// <summary>Problem details (RFC 9457).</summary>
/// <param name="Errors">Reasons by field; absent where no field is to blame.</param>
internal sealed record ProblemAnswer(
    string Title, int Status, string Detail, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string[]>? Errors);
