using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>Brings binding data to the type of a parameter.</summary>
internal static class ValueConversion
{
    /// <summary>As function parameters are read from JSON: letter case ignored.</summary>
    internal static JsonSerializerOptions Json { get; } = new() { PropertyNameCaseInsensitive = true };

    internal static object? To(Type target, object? value)
    {
        var type = Nullable.GetUnderlyingType(target) ?? target;
        if (value is null || type.IsInstanceOfType(value))
            return value;

        if (value is JsonElement json)
            return type == typeof(string) ? json.ToString() : json.Deserialize(type, Json);

        if (type == typeof(string))
            return value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString();

        return value is string text
            ? TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)
            : System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }
}
