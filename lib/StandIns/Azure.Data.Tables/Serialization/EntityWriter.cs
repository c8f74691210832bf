using System.Buffers;
using System.Text.Json;

namespace Azure.Data.Tables.Serialization;

/// <summary>Writes rows in the service's JSON.</summary>
internal static class EntityWriter
{
    internal static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString(SystemProperties.PartitionKey, entity.PartitionKey);
            json.WriteString(SystemProperties.RowKey, entity.RowKey);
            if (entity is TableEntity row)
                WriteDictionary(json, row);
            else
                WriteColumns(json, entity);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteDictionary(Utf8JsonWriter json, TableEntity row)
    {
        foreach (var (name, value) in row)
        {
            if (name is not (SystemProperties.PartitionKey or SystemProperties.RowKey or SystemProperties.Timestamp or SystemProperties.ETag))
                EdmWriter.Write(json, name, value);
        }
    }

    private static void WriteColumns(Utf8JsonWriter json, ITableEntity entity)
    {
        foreach (var column in EntityShape.Of(entity.GetType()).Columns)
            EdmWriter.Write(json, column.Name, column.Get(entity));
    }
}
