using Marsad.Cli.Lists;
using Marsad.Functions.Operations;

namespace EndToEnd.Cli;

/// <summary>The command knows the app's lists as the app declares them.</summary>
public sealed class AppListsTests
{
    public static TheoryData<string> Lists => [.. AppLists.All.Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_is_exported_in_every_format_that_the_app_has_for_it(string name)
    {
        var (list, operation) = Find(name);

        Assert.Equal(operation.Formats.Select(format => format.Name).Except(["json"]).Order(), list.Formats.Order());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_filter_takes_what_the_app_takes(string name)
    {
        var (list, operation) = Find(name);

        Assert.All(list.Filters, filter =>
        {
            var parameter = operation.Parameters.Single(parameter => parameter.Name == filter.Name);
            if (filter.IsChoice) Assert.Equal(parameter.Kind == ParameterKind.Flag ? ["true", "false"] : parameter.Choices, filter.Value.Split('|'));
        });
    }

    private static (AppList List, Operation Operation) Find(string name) =>
        (AppLists.All.Single(list => list.Name == name), OperationList.All.Single(operation => operation.Method == "get" && operation.Route == "api/" + name));
}
