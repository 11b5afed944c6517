using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace Conversations;

/// <summary>A body that doesn't fit the models is answered by an <c>application/problem+json</c> that leads to the member.</summary>
public static class JsonProblems
{
    /// <summary>Registers it; the application calls <c>UseExceptionHandler()</c>.</summary>
    public static IServiceCollection AddJsonProblems(this IServiceCollection services) => services
        .AddProblemDetails()
        .AddExceptionHandler<Handler>()
        .Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);

    /// <summary>What to throw where a body fits the models and is refused all the same.</summary>
    /// <param name="message">Why.</param>
    /// <param name="path">The path of the member.</param>
    public static BadHttpRequestException Refusal(string message, string path) =>
        new(message, StatusCodes.Status400BadRequest, new JsonException(message, path, null, null));

    private sealed class Handler : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            // Any other JsonException is ours: a payload's comes inside of the request's.
            if (exception is not BadHttpRequestException request) return false;
            var json = request.InnerException as JsonException;
            var problem = TypedResults.Problem(
                detail: json?.Message ?? request.Message,
                statusCode: request.StatusCode,
                title: json is null ? null : "The JSON can't be read.",
                extensions: json?.Path is { } path ? [new("path", path)] : null);
            await problem.ExecuteAsync(httpContext);
            return true;
        }
    }
}
