#nullable disable

namespace Azure.Data.Tables;

/// <summary>One step of a transaction.</summary>
public class TableTransactionAction
{
    /// <summary>A step without a condition on the stored version.</summary>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
        : this(actionType, entity, default)
    {
    }

    /// <summary>A step that fails unless the stored version is <paramref name="etag"/>; the entity's own tag is not looked at.</summary>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    /// <summary>What to do.</summary>
    public TableTransactionActionType ActionType { get; }

    /// <summary>The row to write; for a delete only its key counts.</summary>
    public ITableEntity Entity { get; }

    /// <summary>The version that must be stored; the default value for any, and then an update of a missing row inserts it.</summary>
    public ETag ETag { get; }
}
