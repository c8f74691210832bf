namespace Azure.Data.Tables.Serialization;

/// <summary>Names of the properties that every row has.</summary>
internal static class SystemProperties
{
    internal const string PartitionKey = "PartitionKey";
    internal const string RowKey = "RowKey";
    internal const string Timestamp = "Timestamp";

    /// <summary>Under this name the service sends a row's version, and a <see cref="TableEntity"/> keeps it.</summary>
    internal const string ETag = "odata.etag";

    /// <summary>Ends the name of the property that names another property's type.</summary>
    internal const string TypeSuffix = "@odata.type";

    /// <summary>Starts the names of what the service says about a row.</summary>
    internal const string MetadataPrefix = "odata.";
}
