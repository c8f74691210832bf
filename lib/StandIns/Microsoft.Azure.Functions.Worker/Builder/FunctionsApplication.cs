using Microsoft.Azure.Functions.Worker.LocalRunner;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a program begins.</summary>
public static class FunctionsApplication
{
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        var options = new RunnerOptions();
        try
        {
            return new FunctionsApplicationBuilder(args, options);
        }
        catch (RunnerException e)
        {
            Console.Error.WriteLine(e.Message);
            options.Exit(1);
            throw;
        }
    }
}
