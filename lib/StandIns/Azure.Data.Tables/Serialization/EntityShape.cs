using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Serialization;

/// <summary>The properties of a class that are columns of its rows, beside those of <see cref="ITableEntity"/>.</summary>
internal sealed class EntityShape
{
    private static readonly ConcurrentDictionary<Type, EntityShape> Shapes = new();

    private EntityShape(Type type) => Columns = [.. type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(IsColumn)
        .Select(property => new EntityColumn(property))];

    internal IReadOnlyList<EntityColumn> Columns { get; }

    internal static EntityShape Of(Type type) => Shapes.GetOrAdd(type, key => new EntityShape(key));

    // A property without a setter is written like any other, and never read.
    private static bool IsColumn(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true }
        && property.GetIndexParameters().Length == 0
        && !property.IsDefined(typeof(IgnoreDataMemberAttribute))
        && property.Name is not (nameof(ITableEntity.PartitionKey) or nameof(ITableEntity.RowKey)
            or nameof(ITableEntity.Timestamp) or nameof(ITableEntity.ETag));
}
