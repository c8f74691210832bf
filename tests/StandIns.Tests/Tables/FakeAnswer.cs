using Microsoft.AspNetCore.Http;

namespace StandIns.Tests.Tables;

/// <summary>Answers of a <see cref="FakeTableService"/>.</summary>
internal static class FakeAnswer
{
    internal static RequestDelegate Error(int status, string code) => context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new Dictionary<string, object>
        {
            ["odata.error"] = new { code, message = new { lang = "en-US", value = $"{code} it is." } },
        });
    };

    internal static RequestDelegate NoContent => context =>
    {
        context.Response.StatusCode = 204;
        return Task.CompletedTask;
    };

    /// <summary>A page of rows, and where the query goes on; null for nowhere.</summary>
    internal static Task PageAsync(HttpContext context, IEnumerable<string> rowKeys, string? nextPartition = null, string? nextRow = null)
    {
        if (nextPartition is not null)
            context.Response.Headers["x-ms-continuation-NextPartitionKey"] = nextPartition;
        if (nextRow is not null)
            context.Response.Headers["x-ms-continuation-NextRowKey"] = nextRow;
        return context.Response.WriteAsJsonAsync(new { value = rowKeys.Select(key => new Dictionary<string, string> { ["PartitionKey"] = "p", ["RowKey"] = key }) });
    }
}
