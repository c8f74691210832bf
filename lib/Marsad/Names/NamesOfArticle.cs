using Marsad.Document;

namespace Marsad.Names;

/// <summary>What an article names: entities in the order of their first mention, mentions and roles in reading order.</summary>
internal sealed record NamesOfArticle(IReadOnlyList<Entity> Entities, IReadOnlyList<Mention> Mentions, IReadOnlyList<Role> Roles);
