using Marsad.Document;

namespace Marsad.Cli.Api;

/// <summary>An entity in a list of the app.</summary>
internal sealed record EntityAnswer(string Id, string Type, EntityName Name, string? Country);
