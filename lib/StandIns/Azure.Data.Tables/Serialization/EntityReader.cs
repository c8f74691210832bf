using System.Text.Json;

namespace Azure.Data.Tables.Serialization;

/// <summary>Reads rows from the service's JSON.</summary>
internal static class EntityReader
{
    /// <summary>A new <typeparamref name="T"/> with all that the row holds; what a query did not select stays as the class makes it.</summary>
    internal static T Read<T>(JsonElement row)
        where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        if (entity is TableEntity dictionary)
            Fill(dictionary, row);
        else
            Fill(entity, row);

        return entity;
    }

    private static void Fill(TableEntity entity, JsonElement row)
    {
        foreach (var property in row.EnumerateObject().Where(property => IsValue(property.Name)))
            entity[property.Name] = ReadProperty(row, property.Name, property.Value);
    }

    private static void Fill<T>(T entity, JsonElement row)
        where T : class, ITableEntity
    {
        if (Text(row, SystemProperties.PartitionKey) is { } partitionKey)
            entity.PartitionKey = partitionKey;
        if (Text(row, SystemProperties.RowKey) is { } rowKey)
            entity.RowKey = rowKey;
        if (Text(row, SystemProperties.Timestamp) is { } timestamp)
            entity.Timestamp = EdmReader.ReadTime(timestamp);
        if (Text(row, SystemProperties.ETag) is { } etag)
            entity.ETag = new ETag(etag);

        foreach (var column in EntityShape.Of(typeof(T)).Columns)
        {
            if (row.TryGetProperty(column.Name, out var value) && ReadProperty(row, column.Name, value) is { } stored)
                column.Set(entity, stored);
        }
    }

    private static bool IsValue(string name) =>
        name == SystemProperties.ETag
        || (!name.StartsWith(SystemProperties.MetadataPrefix, StringComparison.Ordinal)
            && !name.EndsWith(SystemProperties.TypeSuffix, StringComparison.Ordinal));

    // The service leaves the type of its own timestamp unsaid.
    private static object? ReadProperty(JsonElement row, string name, JsonElement value) => EdmReader.Read(
        value,
        Text(row, name + SystemProperties.TypeSuffix) ?? (name == SystemProperties.Timestamp ? EdmType.DateTime : null));

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
