#nullable disable

using System.Diagnostics.CodeAnalysis;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Retries, transport and service version of a table client.</summary>
/// <param name="serviceVersion">The version that requests name.</param>
public class TableClientOptions(TableClientOptions.ServiceVersion serviceVersion = TableClientOptions.ServiceVersion.V2020_12_06) : ClientOptions
{
    /// <summary>Versions of the service's protocol.</summary>
    [SuppressMessage("Naming", "CA1707", Justification = "The official names.")]
    public enum ServiceVersion
    {
        /// <summary>2019-02-02, which knows no tokens.</summary>
        V2019_02_02 = 1,

        /// <summary>2020-12-06, the first that accepts tokens.</summary>
        V2020_12_06 = 2,
    }

    internal string VersionHeader { get; } = serviceVersion switch
    {
        ServiceVersion.V2019_02_02 => "2019-02-02",
        ServiceVersion.V2020_12_06 => "2020-12-06",
        _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
    };
}
