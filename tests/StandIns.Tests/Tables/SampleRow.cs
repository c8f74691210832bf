using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace StandIns.Tests.Tables;

/// <summary>A row class with a column of each type.</summary>
public sealed class SampleRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Text { get; set; }

    public bool Flag { get; set; }

    public int Number { get; set; }

    public int? MaybeNumber { get; set; }

    public long Large { get; set; }

    public long? MaybeLarge { get; set; }

    public double Fraction { get; set; }

    public double? MaybeFraction { get; set; }

    public DateTime Moment { get; set; } = DateTime.UnixEpoch;

    public DateTimeOffset Time { get; set; } = DateTimeOffset.UnixEpoch;

    public DateTimeOffset? MaybeTime { get; set; }

    public Guid Id { get; set; }

    public byte[]? Bytes { get; set; }

    public BinaryData? Data { get; set; }

    public DayOfWeek Day { get; set; }

    public DayOfWeek? MaybeDay { get; set; }

    [DataMember(Name = "renamed")]
    public string? Original { get; set; }

    [IgnoreDataMember]
    public string? Ignored { get; set; }

    public string Derived => $"{Text}!";
}
