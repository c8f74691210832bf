namespace Architecture.Code;

public sealed class TypesPerFileTests
{
    public static TheoryData<string> Folders => ["lib", "functions", "tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void File_DeclaresOnePublicType(string folder)
    {
        var crowded =
            from file in SourceTree.Files(folder, ".cs")
            let types = TypeDeclaration.In(file).Where(type => type.IsPublic).DistinctBy(type => type.Name, StringComparer.Ordinal).ToList()
            where types.Count > 1 && !types.Where(type => type.Name != file.Name).All(type => type.IsTiny)
            select $"{file}: {string.Join(", ", types.Select(type => type.Name))}";

        Findings.AssertNone(crowded);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void File_IsNamedAfterItsType(string folder)
    {
        var misnamed =
            from file in SourceTree.Files(folder, ".cs")
            let types = TypeDeclaration.In(file)
            where types.Count > 0 && !types.Any(type => type.Name == file.Name.Split('.')[0])
            select $"{file}: {string.Join(", ", types.Select(type => type.Name))}";

        Findings.AssertNone(misnamed);
    }
}
