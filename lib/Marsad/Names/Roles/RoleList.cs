using Marsad.Document;

namespace Marsad.Names.Roles;

/// <summary>Collects the roles of an article block by block; who holds one may be said in a later block.</summary>
internal sealed class RoleList
{
    private readonly List<(int Block, NameText Text, FoundRole Role)> _found = [];
    private readonly RoleHolders _holders = new();

    /// <summary>Finds the roles of one block beside the names found in it.</summary>
    public void Add(int block, NameText text, NamesByWord names)
    {
        foreach (var role in _holders.Beside(RoleFinder.Find(text, names), text, names)) _found.Add((block, text, role));
    }

    /// <summary>The roles with their holders: the one named beside a role, else where the same words stand, else the one in office.</summary>
    public IReadOnlyList<Role> ToResult(OfficeHolders offices)
    {
        var roles = _found.ConvertAll(found => _holders.Recalled(found.Role, found.Text));
        var inOffice = offices.Of(_found.ConvertAll(found => found.Role.Kind == RoleKind.Office ? found.Text.Keys(found.Role.First, found.Role.Last, found.Role.Start) : []));
        return [.. _found.Select((found, i) => ToRole(found.Block, found.Text, roles[i] with { Holder = roles[i].Holder ?? inOffice[i] }))];
    }

    private static Role ToRole(int block, NameText text, FoundRole role) =>
        new(block, role.Start, role.End - role.Start, text.Text[role.Start..role.End], role.Kind, role.Holder?.Id);
}
