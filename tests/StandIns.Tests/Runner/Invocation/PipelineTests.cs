using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace StandIns.Tests.Runner.Invocation;

/// <summary>Middleware and services around an invocation.</summary>
public sealed class PipelineTests
{
    private readonly Recorder _recorder = new();

    [Fact]
    public async Task Middleware_runs_around_every_function_outermost_first()
    {
        await using var app = await RunnerApp.StartAsync(typeof(ScopeFunctions), _recorder, builder =>
        {
            builder.Services.AddScoped<ScopeMark>();
            builder.UseMiddleware<NoteMiddleware>();
            builder.UseMiddleware(async (context, next) =>
            {
                _recorder.Note("inner before");
                await next();
                _recorder.Note("inner after");
            });
        });

        await app.Http.GetStringAsync("api/Scope");

        Assert.Equal(["outer before Scope", "inner before", "inner after", "outer after Scope"], _recorder.Notes);
    }

    [Fact]
    public async Task Middleware_sees_the_failure_of_a_function()
    {
        await using var app = await RunnerApp.StartAsync(typeof(ScopeFunctions), _recorder, builder =>
        {
            builder.Services.AddScoped<ScopeMark>();
            builder.UseMiddleware(async (context, next) =>
            {
                var error = await Assert.ThrowsAsync<InvalidOperationException>(next);
                _recorder.Note($"{error.Message} {context.InvocationId.Length}");
            });
        });

        using var answer = await app.Http.GetAsync("api/Fail");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["as the test wants 36"], _recorder.Notes);
    }

    [Fact]
    public async Task Each_invocation_has_a_scope_of_its_own()
    {
        await using var app = await RunnerApp.StartAsync(typeof(ScopeFunctions), _recorder, builder => builder.Services.AddScoped<ScopeMark>());

        var first = await app.Http.GetStringAsync("api/Scope");
        var second = await app.Http.GetStringAsync("api/Scope");

        Assert.NotEqual(first, second);
        Assert.EndsWith(" same", first, StringComparison.Ordinal);
    }
}
