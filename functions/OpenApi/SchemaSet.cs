using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Marsad.Document;
using Marsad.Functions.Http;

namespace Marsad.Functions.OpenApi;

/// <summary>JSON Schemas (2020-12) of the types that answers are made of, as they are written.</summary>
internal sealed class SchemaSet
{
    private readonly SortedDictionary<string, JsonObject> _schemas = new(StringComparer.Ordinal);
    private readonly XmlDocumentation _documentation = new();
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>All object types and enumerations that were asked for, by name, and those that they hold.</summary>
    internal JsonObject ToJson() => new(_schemas.Select(schema => KeyValuePair.Create<string, JsonNode?>(schema.Key, schema.Value)));

    /// <summary>A schema of the type; objects and enumerations are referred to.</summary>
    internal JsonObject Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return OrNull(Of(value));
        if (Simple(type) is { } simple) return simple;
        if (Argument(type, typeof(IReadOnlyDictionary<,>), 1) is { } member) return new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(member) };
        if (Argument(type, typeof(IEnumerable<>), 0) is { } item) return new JsonObject { ["type"] = "array", ["items"] = Of(item) };
        return typeof(JsonNode).IsAssignableFrom(type) ? [] : Reference(type);
    }

    private static JsonObject? Simple(Type type) => type switch
    {
        _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
        _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        _ when type == typeof(int) || type == typeof(long) => new JsonObject { ["type"] = "integer" },
        _ when type == typeof(decimal) || type == typeof(double) => new JsonObject { ["type"] = "number" },
        _ when type == typeof(DateTimeOffset) => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        _ when type == typeof(DateOnly) => new JsonObject { ["type"] = "string", ["format"] = "date" },
        _ => null,
    };

    private static Type? Argument(Type type, Type definition, int position) => type.GetInterfaces().Append(type)
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition)?.GetGenericArguments()[position];

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema.ContainsKey("$ref")) return new JsonObject { ["oneOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        if (schema["type"] is { } type) schema["type"] = new JsonArray(type.DeepClone(), "null");
        return schema;
    }

    private JsonObject Reference(Type type)
    {
        var name = Name(type);
        if (!_schemas.ContainsKey(name))
        {
            _schemas[name] = []; // a type may hold itself
            _schemas[name] = type switch
            {
                _ when type == typeof(ArticleAnswer) => Article(),
                { IsEnum: true } => Enumeration(type),
                _ => Object(type),
            };
        }

        return new JsonObject { ["$ref"] = "#/components/schemas/" + name };
    }

    private JsonObject Object(Type type)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var property in ArticleJson.Compact.GetTypeInfo(type).Properties.Where(property => property.Get is not null))
        {
            properties[property.Name] = Property(property);
            if (property.ShouldSerialize is null) required.Add(property.Name);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required };
        if (_documentation.Of(type) is { } summary) schema.Insert(0, "description", summary);
        return schema;
    }

    private JsonObject Property(JsonPropertyInfo property)
    {
        var member = (PropertyInfo)property.AttributeProvider!;
        var schema = Of(property.PropertyType);
        if (!property.PropertyType.IsValueType && _nullability.Create(member).ReadState == NullabilityState.Nullable) schema = OrNull(schema);
        if (_documentation.Of(member) is { } summary) schema["description"] = summary;
        return schema;
    }

    private JsonObject Enumeration(Type type)
    {
        var values = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(number => JsonSerializer.SerializeToNode(Enum.ToObject(type, number), type, ArticleJson.Compact));
        var schema = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. values]) };
        if (_documentation.Of(type) is { } summary) schema.Insert(0, "description", summary);
        return schema;
    }

    // The one answer that is put together: the document, of which only a part is there before enrichment, and where its upload stands.
    private JsonObject Article()
    {
        var schema = Partly(typeof(ArticleDocument), typeof(UnreadArticle));
        var properties = schema["properties"]!;
        properties["outcome"] = OrNull(Of(typeof(Outcome)));
        properties["source"] = Partly(typeof(SourceInfo), typeof(UnreadSource));
        properties[ArticleAnswer.Status] = Of(typeof(ArticleStatus));
        schema["description"] = _documentation.Of(typeof(ArticleAnswer));
        return schema;
    }

    // Everything that one type has, of which what the other has is certain.
    private JsonObject Partly(Type whole, Type part)
    {
        var schema = Object(whole);
        schema["required"] = new JsonArray([.. ArticleJson.Compact.GetTypeInfo(part).Properties.Select(property => JsonValue.Create(property.Name))]);
        return schema;
    }

    private static string Name(Type type) => type.IsGenericType ? string.Concat(type.GetGenericArguments().Select(Name)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] : type.Name;
}
