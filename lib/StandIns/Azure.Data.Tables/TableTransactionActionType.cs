namespace Azure.Data.Tables;

/// <summary>What a transaction does with one row.</summary>
public enum TableTransactionActionType
{
    /// <summary>Inserts; the row must not exist.</summary>
    Add = 0,

    /// <summary>Merges into the row.</summary>
    UpdateMerge = 1,

    /// <summary>Replaces the row.</summary>
    UpdateReplace = 2,

    /// <summary>Deletes the row; it must exist.</summary>
    Delete = 3,

    /// <summary>Inserts the row or merges into it.</summary>
    UpsertMerge = 4,

    /// <summary>Inserts or replaces the row.</summary>
    UpsertReplace = 5,
}
