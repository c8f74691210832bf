using System.Collections.Frozen;

namespace StandIns.Tests.Surface;

/// <summary>Types as C# writes them, with their namespaces and without the nullability of references.</summary>
internal static class TypeName
{
    private static readonly FrozenDictionary<Type, string> Keywords = new Dictionary<Type, string>
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ushort)] = "ushort",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    }.ToFrozenDictionary();

    internal static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{Of(value)}?";

        var owner = type.DeclaringType is { } outer ? Of(outer) : type.Namespace;
        var arguments = type.IsGenericType ? $"<{string.Join(',', type.GetGenericArguments().Select(Of))}>" : "";
        return $"{owner}.{Simple(type)}{arguments}";
    }

    /// <summary>As a list names a type that it describes.</summary>
    internal static string Definition(Type type) => Of(type);

    internal static string Simple(Type type) => type.Name.Split('`')[0];
}
