using System.Reflection;

namespace StandIns.Tests.Surface;

/// <summary>What an assembly shows, in the form of <see cref="OfficialSurface"/>.</summary>
internal static class ActualSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static IEnumerable<SurfaceType> Read(Assembly assembly) => assembly.GetExportedTypes().Select(Read);

    private static SurfaceType Read(Type type) => new(
        TypeName.Definition(type),
        Kind(type),
        Bases(type).Select(TypeName.Of).ToHashSet(StringComparer.Ordinal),
        Members(type).ToHashSet(StringComparer.Ordinal));

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : "class";

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum)
            return [];

        Type[] own = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : [];
        return own.Concat(type.GetInterfaces().Where(shown => shown.IsVisible).Except(type.BaseType?.GetInterfaces() ?? []));
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetValues(type).Cast<object>().Select(value => $"{value} = {Convert.ChangeType(value, Enum.GetUnderlyingType(type), null)}")
        : type.GetMembers(Declared).Select(Member).OfType<string>();

    // Null for what code outside cannot see, and for accessors, which stand with their property.
    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsShown(constructor) =>
            $"{Access(constructor)} {TypeName.Simple(constructor.DeclaringType!)}({Parameters(constructor.GetParameters())})",
        MethodInfo method when IsShown(method) && !IsAccessor(method) => $"{Access(method)} {Name(method)}({Parameters(method.GetParameters())})",
        PropertyInfo property => Property(property),
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => Field(field),
        EventInfo shown when shown.AddMethod is { } add && IsShown(add) => $"{Access(add)} event {TypeName.Of(shown.EventHandlerType!)} {shown.Name}",
        _ => null,
    };

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Access(MethodBase method) =>
        (method.IsPublic ? "public" : method.IsFamily ? "protected" : "protected internal") + (method.IsStatic ? " static" : "");

    private static string Name(MethodInfo method)
    {
        var type = TypeName.Of(method.ReturnType);
        var generics = method.IsGenericMethod ? $"<{string.Join(',', method.GetGenericArguments().Select(TypeName.Of))}>" : "";
        return method.Name switch
        {
            "op_Implicit" => $"implicit operator {type}",
            "op_Explicit" => $"explicit operator {type}",
            "op_Equality" => $"{type} operator ==",
            "op_Inequality" => $"{type} operator !=",
            _ => $"{type} {method.Name}{generics}",
        };
    }

    private static string? Property(PropertyInfo property)
    {
        var accessors = new[] { property.GetMethod, property.SetMethod }.Where(accessor => accessor is not null && IsShown(accessor)).ToList();
        if (accessors.Count == 0)
            return null;

        var widest = accessors.MaxBy(accessor => accessor!.IsPublic)!;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{Parameters(index)}]";
        var written = accessors.Select(accessor => (accessor!.IsPublic == widest.IsPublic ? "" : "protected ") + (accessor.ReturnType == typeof(void) ? "set;" : "get;"));
        return $"{Access(widest)} {TypeName.Of(property.PropertyType)} {name} {{ {string.Join(' ', written)} }}";
    }

    private static string Field(FieldInfo field)
    {
        var access = field.IsPublic ? "public" : "protected";
        return $"{access} {(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{TypeName.Of(field.FieldType)} {field.Name}";
    }

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var passing = !type.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        return $"{passing}{TypeName.Of(type.IsByRef ? type.GetElementType()! : type)} {parameter.Name}{(parameter.IsOptional ? " = …" : "")}";
    }
}
