#nullable disable

using System.Globalization;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables;

/// <summary>A transaction of which one step failed; none of its steps was written.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    /// <summary>Says of which step <paramref name="requestFailedException"/> tells.</summary>
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException?.Status ?? throw new ArgumentNullException(nameof(requestFailedException)),
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException)
    {
        if (requestFailedException.Data[ODataErrorParser.FailedEntity] is string index)
            FailedTransactionActionIndex = int.Parse(index, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>Position of the failed step, from 0; null where the service names none.</summary>
    public int? FailedTransactionActionIndex { get; }
}
