using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;

/// <summary>Looks for functions by their attributes.</summary>
internal static class FunctionFinder
{
    private const BindingFlags Methods = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>In the order of their names.</summary>
    internal static LocalFunctions Find(IEnumerable<Type> types, IConfiguration configuration)
    {
        var found = types.Where(type => type is { IsClass: true, IsGenericTypeDefinition: false })
            .SelectMany(type => type.GetMethods(Methods), Read)
            .OfType<LocalFunction>()
            .Where(function => !IsDisabled(function.Name, configuration))
            .OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var twice = found.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? new LocalFunctions(found)
            : throw new RunnerException($"Two functions are named {twice.Key}: {string.Join(" and ", twice.Select(function => function.Definition.EntryPoint))}.");
    }

    private static LocalFunction? Read(Type type, MethodInfo method)
    {
        if (method.GetCustomAttribute<FunctionAttribute>() is not { } attribute)
            return null;

        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)))
            throw new RunnerException($"Function {attribute.Name} is async void, so nobody could tell when it ends; let it return Task.");

        var triggers = method.GetParameters()
            .Select(parameter => (Parameter: parameter, Trigger: parameter.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(pair => pair.Trigger is not null)
            .ToList();
        if (triggers is not [var (triggerParameter, trigger)])
            throw new RunnerException($"Function {attribute.Name} has {triggers.Count} triggers but must have one.");

        return new LocalFunction(new MethodDefinition(attribute.Name, type, method, triggerParameter, trigger!), type, method, triggerParameter, trigger!);
    }

    private static bool IsDisabled(string name, IConfiguration configuration) =>
        bool.TryParse(configuration[$"AzureWebJobs.{name}.Disabled"], out var disabled) && disabled;
}
