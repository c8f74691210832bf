using System.Globalization;
using Marsad.Functions.Operations;

namespace Marsad.Functions.Web;

/// <summary>What is said of operations and their parameters, in both languages.</summary>
internal static class OperationTexts
{
    /// <summary>What an operation answers or does.</summary>
    internal static string Summary(Operation operation, bool arabic) => Of(operation.Function, arabic, operation.Values);

    /// <summary>What a parameter of the query takes.</summary>
    internal static string OfParameter(Operation operation, Parameter parameter, bool arabic) => Of(Key(operation, parameter), arabic, parameter.Values);

    /// <summary>What a parameter of the path takes.</summary>
    internal static string OfPathParameter(Operation operation, string name, bool arabic) => PageTexts.Of(PathKey(operation, name), arabic);

    /// <summary>Keys of all that is said of an operation.</summary>
    internal static IEnumerable<string> KeysOf(Operation operation) =>
        [operation.Function, .. operation.Query.Select(parameter => Key(operation, parameter)), .. operation.PathParameters.Select(name => PathKey(operation, name))];

    // ListArticles.q; or parameter.limit, where it is the same for all.
    private static string Key(Operation operation, Parameter parameter)
    {
        var own = operation.Function + "." + parameter.Name;
        return PageTexts.Has(own) ? own : "parameter." + parameter.Name;
    }

    // articles.id: by the part of the path before it.
    private static string PathKey(Operation operation, string name)
    {
        var parts = operation.Route.Split('/');
        return parts[Array.IndexOf(parts, "{" + name + "}") - 1] + "." + name;
    }

    private static string Of(string key, bool arabic, IReadOnlyList<object> values) => string.Format(CultureInfo.InvariantCulture, PageTexts.Of(key, arabic), [.. values]);
}
