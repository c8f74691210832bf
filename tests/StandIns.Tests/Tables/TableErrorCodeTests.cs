using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace StandIns.Tests.Tables;

public sealed class TableErrorCodeTests
{
    [Fact]
    public void Equality_IgnoresCase()
    {
        Assert.True(TableErrorCode.EntityAlreadyExists == "entityalreadyexists");
        Assert.True("EntityAlreadyExists" == TableErrorCode.EntityAlreadyExists);
        Assert.True(TableErrorCode.EntityAlreadyExists != TableErrorCode.EntityNotFound);
        Assert.Equal(new TableErrorCode("a").GetHashCode(), new TableErrorCode("A").GetHashCode());
    }

    [Fact]
    public void ToString_IsTheCode()
    {
        Assert.Equal("UpdateConditionNotSatisfied", TableErrorCode.UpdateConditionNotSatisfied.ToString());
    }

    [Fact]
    public void TableTransactionFailedException_NamesNoStep_WhenTheServiceDidNot()
    {
        var exception = new TableTransactionFailedException(new RequestFailedException(409, "message", "Code", null));

        Assert.Equal((409, "Code", null), (exception.Status, exception.ErrorCode, exception.FailedTransactionActionIndex));
    }
}
