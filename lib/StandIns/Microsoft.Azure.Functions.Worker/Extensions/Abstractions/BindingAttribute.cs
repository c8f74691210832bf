namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Ties a part of a function to something outside it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class BindingAttribute : Attribute
{
    public BindingAttribute()
    {
    }
}
