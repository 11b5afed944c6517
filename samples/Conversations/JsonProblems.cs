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

    private sealed class Handler : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            var request = exception as BadHttpRequestException;
            var json = exception as JsonException ?? request?.InnerException as JsonException;
            if (request is null && json is null) return false;

            var problem = TypedResults.Problem(
                detail: json?.Message ?? request!.Message,
                statusCode: request?.StatusCode ?? StatusCodes.Status400BadRequest,
                title: json is null ? null : "The JSON can't be read.",
                extensions: json?.Path is { } path ? [new("path", path)] : null);
            await problem.ExecuteAsync(httpContext);
            return true;
        }
    }
}
