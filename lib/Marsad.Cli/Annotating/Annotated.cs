using System.Text.Json.Serialization;
using Marsad.Document;

namespace Marsad.Cli.Annotating;

/// <summary>A document that was written.</summary>
/// <param name="Name">Name of the article.</param>
/// <param name="Reason">Why the file is no article, or what a container held; null for an article.</param>
/// <param name="Items">How many items a container held; null for an article.</param>
/// <param name="Output">File that holds the document.</param>
internal sealed record Annotated(string Name, string Id, Outcome Outcome, Bilingual? Reason, int? Items, string Output)
{
    /// <summary>Whether an article was found, or a container of some; one in another language is kept without annotations.</summary>
    [JsonIgnore]
    public bool IsUsable => Outcome is Outcome.Parsed or Outcome.NotArabic or Outcome.Unpacked;

    public string Line(Texts texts) => $"{Name}: {(texts.Language == Language.Arabic ? Reason?.Ar : Reason?.En)}";
}
