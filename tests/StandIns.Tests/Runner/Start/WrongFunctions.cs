using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Start;

/// <summary>Functions that cannot be, one in each class.</summary>
internal static class WrongFunctions
{
    internal static class AsyncVoid
    {
        [Function("F")]
        public static async void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => await request.ReadFormAsync();
    }

    internal static class NoTrigger
    {
        [Function("F")]
        public static void Run(HttpRequest request) => request.HttpContext.Abort();
    }

    internal static class Twice
    {
        [Function("F")]
        public static void One([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => request.HttpContext.Abort();

        [Function("f")]
        public static void Two([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => request.HttpContext.Abort();
    }

    internal static class BadRoute
    {
        [Function("F")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "a/{b")] HttpRequest request) => request.HttpContext.Abort();
    }

    internal static class BadQueue
    {
        [Function("F")]
        public static void Run([QueueTrigger("a_b")] string message) => ArgumentNullException.ThrowIfNull(message);
    }

    internal static class OtherConnection
    {
        [Function("F")]
        public static void Run([QueueTrigger("queue", Connection = "Elsewhere")] string message) => ArgumentNullException.ThrowIfNull(message);
    }
}
