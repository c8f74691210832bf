using System.Reflection;
using StandIns.Tests.Surface;
using TestKit;

namespace StandIns.Tests;

/// <summary>What the stand-ins show is a part of what the official packages show.</summary>
public sealed class PublicSurfaceTests
{
    public static TheoryData<string> StandIns => ["Azure.Data.Tables", "Microsoft.Azure.Functions.Worker"];

    [SharedTheory]
    [MemberData(nameof(StandIns))]
    public void StandIn_ShowsNothingThatIsNotOfficial(string assembly)
    {
        var official = OfficialSurface.Read(Path.Combine(Repository.Shared!, "design", "official-api"));
        var actual = ActualSurface.Read(Assembly.Load(assembly)).ToList();

        var strange = actual.SelectMany(type => Strange(type, official)).ToList();

        Assert.NotEmpty(actual);
        Assert.True(strange.Count == 0, $"{assembly} shows what is not official:\n{string.Join('\n', strange)}");
    }

    [SharedFact]
    public void OfficialLists_AreReadInFull()
    {
        var official = OfficialSurface.Read(Path.Combine(Repository.Shared!, "design", "official-api"));

        Assert.Contains(
            "public System.Threading.Tasks.Task<Azure.NullableResponse<T>> GetEntityIfExistsAsync<T>(string partitionKey, string rowKey, "
            + "System.Collections.Generic.IEnumerable<string> select = …, System.Threading.CancellationToken cancellationToken = …)",
            official["Azure.Data.Tables.TableClient"].Members);
        Assert.Contains("public object this[string key] { get; set; }", official["Azure.Data.Tables.TableEntity"].Members);
        Assert.Contains("UpsertReplace = 5", official["Azure.Data.Tables.TableTransactionActionType"].Members);
        Assert.Contains("System.IEquatable<Azure.Data.Tables.Models.TableErrorCode>", official["Azure.Data.Tables.Models.TableErrorCode"].Bases);
    }

    // The official package has no nullable annotations; annotated, ours would accept and refuse other code than it does.
    [Fact]
    public void Tables_SayNothingAboutNull()
    {
        var context = new NullabilityInfoContext();
        var annotated = Assembly.Load("Azure.Data.Tables").GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(method => method.GetParameters().Append(method.ReturnParameter))
            .Where(parameter => !parameter.ParameterType.IsValueType && context.Create(parameter).ReadState != NullabilityState.Unknown)
            .Select(parameter => $"{parameter.Member.DeclaringType}.{parameter.Member.Name} {parameter.Name}");

        Assert.Empty(annotated);
    }

    private static IEnumerable<string> Strange(SurfaceType type, IReadOnlyDictionary<string, SurfaceType> official)
    {
        if (Find(type.Name, official) is not { } listed)
            return [type.Name];

        var kind = type.Kind == listed.Kind ? [] : new[] { $"{type.Name} is a {type.Kind}, not a {listed.Kind}" };
        return kind
            .Concat(type.Bases.Except(listed.Bases).Select(parent => $"{type.Name} : {parent}"))
            .Concat(type.Members.Except(listed.Members).Select(member => $"{type.Name}: {member}"));
    }

    // The lists name a nested type without the type around it.
    private static SurfaceType? Find(string name, IReadOnlyDictionary<string, SurfaceType> official)
    {
        if (official.TryGetValue(name, out var listed))
            return listed;

        var parts = name.Split('.');
        return parts.Length > 2 ? official.GetValueOrDefault(string.Join('.', [.. parts[..^2], parts[^1]])) : null;
    }
}
