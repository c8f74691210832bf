#nullable disable

namespace Azure.Data.Tables;

/// <summary>What every row of a table has.</summary>
public interface ITableEntity
{
    /// <summary>First half of the key; at most 1,024 characters, none of / \ # ? nor control characters.</summary>
    string PartitionKey { get; set; }

    /// <summary>Second half of the key, unique within its partition; same limits.</summary>
    string RowKey { get; set; }

    /// <summary>When the service last wrote the row; null before it was read, never sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>Version of the row as read; the default value before it was read.</summary>
    ETag ETag { get; set; }
}
