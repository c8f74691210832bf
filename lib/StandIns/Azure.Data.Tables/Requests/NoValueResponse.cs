namespace Azure.Data.Tables.Requests;

/// <summary>The answer that there is no such row.</summary>
internal sealed class NoValueResponse<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException($"Status: {response.Status}, the service returned no row.");

    public override Response GetRawResponse() => response;
}
