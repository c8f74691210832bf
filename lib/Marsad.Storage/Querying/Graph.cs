namespace Marsad.Storage.Querying;

/// <summary>Which entities are named in the same articles.</summary>
/// <param name="Nodes">Those that most articles name first.</param>
/// <param name="Edges">Heaviest first; none between entities that share no article.</param>
public sealed record Graph(IReadOnlyList<EntityCount> Nodes, IReadOnlyList<GraphEdge> Edges, Window Window);

/// <summary>Two entities, without direction.</summary>
/// <param name="Weight">How many articles name both.</param>
public sealed record GraphEdge(string Source, string Target, int Weight);
