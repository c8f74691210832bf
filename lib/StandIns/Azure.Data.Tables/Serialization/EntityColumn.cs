using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Serialization;

/// <summary>One property of a class that is a column of its rows.</summary>
internal sealed class EntityColumn(PropertyInfo property)
{
    private readonly Type _type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    /// <summary>Name in the table: the property's own, or the one that its DataMember attribute gives.</summary>
    internal string Name { get; } = property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name;

    /// <summary>The value as a type that tables store; null where there is none.</summary>
    internal object? Get(object entity)
    {
        var value = property.GetValue(entity);
        return value is Enum ? value.ToString() : value;
    }

    /// <summary>Sets the value from a stored one, unless the property has no setter, or is an enum that knows no such value.</summary>
    /// <exception cref="InvalidCastException">The column holds another type.</exception>
    internal void Set(object entity, object stored)
    {
        if (!property.CanWrite)
            return;

        if (_type.IsEnum && stored is string name)
        {
            if (Enum.TryParse(_type, name, out var value))
                property.SetValue(entity, value);
            return;
        }

        property.SetValue(entity, Convert(stored));
    }

    private object Convert(object stored) => stored switch
    {
        _ when stored.GetType() == _type => stored,
        DateTimeOffset time when _type == typeof(DateTime) => time.UtcDateTime,
        byte[] bytes when _type == typeof(BinaryData) => new BinaryData(bytes),
        int number when _type == typeof(double) => (double)number,
        _ => throw new InvalidCastException($"{Name} is stored as {stored.GetType()} and cannot be read as {_type}."),
    };
}
