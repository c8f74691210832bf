#nullable disable

using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Azure.Data.Tables.Serialization;

namespace Azure.Data.Tables;

/// <summary>A row as a dictionary from property name to value; names are told apart by case.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The official name.")]
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private readonly Dictionary<string, object> _properties;

    /// <summary>A row without a key as yet.</summary>
    public TableEntity() => _properties = new Dictionary<string, object>(StringComparer.Ordinal);

    /// <summary>A copy of <paramref name="values"/>; null makes an empty row.</summary>
    public TableEntity(IDictionary<string, object> values)
        : this()
    {
        foreach (var (name, value) in values ?? new Dictionary<string, object>(StringComparer.Ordinal))
            _properties[name] = value;
    }

    /// <summary>A row with its key and nothing else.</summary>
    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public string PartitionKey
    {
        get => GetString(SystemProperties.PartitionKey);
        set => _properties[SystemProperties.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(SystemProperties.RowKey);
        set => _properties[SystemProperties.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(SystemProperties.Timestamp);
        set => _properties[SystemProperties.Timestamp] = value;
    }

    public ETag ETag
    {
        get => GetString(SystemProperties.ETag) is { } etag ? new ETag(etag) : default;
        set => _properties[SystemProperties.ETag] = value == default ? null : value.ToString();
    }

    /// <summary>Number of properties; key, timestamp and version count once they are set.</summary>
    public int Count => _properties.Count;

    public ICollection<string> Keys => _properties.Keys;

    ICollection<object> IDictionary<string, object>.Values => _properties.Values;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>The value of a property; null where the row has none of this name.</summary>
    public object this[string key]
    {
        get => _properties.GetValueOrDefault(key);
        set => _properties[key] = value;
    }

    /// <summary>The text of a property; null where it is missing, as with all getters below.</summary>
    /// <exception cref="InvalidOperationException">The property holds another type, as with all getters below.</exception>
    public string GetString(string key) => (string)Get(key, typeof(string));

    public byte[] GetBinary(string key) => (byte[])Get(key, typeof(byte[]));

    public BinaryData GetBinaryData(string key) => this[key] switch
    {
        byte[] bytes => new BinaryData(bytes),
        _ => (BinaryData)Get(key, typeof(BinaryData)),
    };

    public bool? GetBoolean(string key) => (bool?)Get(key, typeof(bool?));

    /// <summary>A point of time in UTC.</summary>
    public DateTime? GetDateTime(string key) => this[key] switch
    {
        DateTimeOffset time => time.UtcDateTime,
        _ => (DateTime?)Get(key, typeof(DateTime?)),
    };

    public DateTimeOffset? GetDateTimeOffset(string key) => this[key] switch
    {
        DateTime time => new DateTimeOffset(time),
        _ => (DateTimeOffset?)Get(key, typeof(DateTimeOffset?)),
    };

    public double? GetDouble(string key) => (double?)Get(key, typeof(double?));

    public Guid? GetGuid(string key) => (Guid?)Get(key, typeof(Guid?));

    public int? GetInt32(string key) => (int?)Get(key, typeof(int?));

    public long? GetInt64(string key) => (long?)Get(key, typeof(long?));

    /// <summary>Sets a property, whether or not the row has it already.</summary>
    public void Add(string key, object value) => _properties[key] = value;

    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    public bool Remove(string key) => _properties.Remove(key);

    public bool TryGetValue(string key, out object value) => _properties.TryGetValue(key, out value);

    public void Clear() => _properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    private object Get(string key, Type type)
    {
        var value = this[key];
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (value is not null && value.GetType() != wanted)
            throw new InvalidOperationException($"Cannot return {type} type for a {value.GetType()} typed property.");

        return value;
    }
}
