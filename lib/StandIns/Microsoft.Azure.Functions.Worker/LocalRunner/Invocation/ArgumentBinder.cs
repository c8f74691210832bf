using System.Reflection;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>Finds a value for every parameter of a function.</summary>
internal static class ArgumentBinder
{
    internal static async Task<object?[]> BindAsync(InvocationContext context)
    {
        var parameters = context.Function.Method.GetParameters();
        var arguments = new object?[parameters.Length];
        foreach (var (index, parameter) in parameters.Index())
            arguments[index] = await ArgumentAsync(parameter, context);

        return arguments;
    }

    private static async ValueTask<object?> ArgumentAsync(ParameterInfo parameter, InvocationContext context)
    {
        // Reflection makes a new object of a parameter at every call.
        if (parameter.Position == context.Function.TriggerParameter.Position)
            return await context.Value.ConvertAsync(parameter.ParameterType, context.CancellationToken);

        if (parameter.ParameterType == typeof(CancellationToken))
            return context.CancellationToken;

        if (parameter.ParameterType == typeof(FunctionContext))
            return context;

        return context.BindingContext.BindingData.TryGetValue(parameter.Name!, out var value)
            ? Convert(parameter, value, context.Function.Name)
            : Absent(parameter, context.Function.Name);
    }

    private static object? Convert(ParameterInfo parameter, object? value, string function)
    {
        try
        {
            return ValueConversion.To(parameter.ParameterType, value);
        }
        catch (Exception e) when (e is FormatException or NotSupportedException or ArgumentException or InvalidCastException or OverflowException)
        {
            throw new InvalidOperationException(
                $"Function {function}: the value of parameter {parameter.Name} cannot be read as {parameter.ParameterType.Name}: {e.Message}", e);
        }
    }

    private static object? Absent(ParameterInfo parameter, string function)
    {
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;

        return !parameter.ParameterType.IsValueType || Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            ? null
            : throw new InvalidOperationException($"Function {function}: nothing gives the parameter {parameter.Name} a value.");
    }
}
