using System.Collections.Frozen;
using System.Reflection;
using System.Xml.Linq;

namespace Marsad.Functions.OpenApi;

/// <summary>The summaries that types and their members have in the code, from the files that the compiler writes beside the assemblies.</summary>
internal sealed class XmlDocumentation
{
    private readonly FrozenDictionary<string, XElement> _members = new[] { "Marsad", "Marsad.Storage", "Marsad.Functions" }
        .SelectMany(assembly => XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member"))
        .ToFrozenDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>Null where there is none.</summary>
    internal string? Of(Type type) => Text(Member("T:", type)?.Element("summary"));

    /// <summary>The property's own summary, or that of the record's parameter.</summary>
    internal string? Of(PropertyInfo property) =>
        Text(_members.GetValueOrDefault($"P:{Id(property.DeclaringType!)}.{property.Name}")?.Element("summary"))
        ?? Text(Member("T:", property.DeclaringType!)?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == property.Name));

    private XElement? Member(string kind, Type type) => _members.GetValueOrDefault(kind + Id(type));

    private static string Id(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Text(XElement? element) =>
        element is null ? null : string.Join(' ', string.Concat(element.Nodes().Select(Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // <see cref="P:Marsad.Document.Number.Min"/> is written as the reader of JSON knows it: min.
    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see when see.Attribute("cref")?.Value is { } target => Member(target),
        XElement { Name.LocalName: "paramref" } parameter => Camel(parameter.Attribute("name")!.Value),
        XElement inner => inner.Value,
        _ => "",
    };

    private static string Member(string target)
    {
        var name = target[(target.LastIndexOf('.') + 1)..];
        return target.StartsWith("T:", StringComparison.Ordinal) ? name : Camel(name);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
