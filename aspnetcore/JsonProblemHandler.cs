using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Inkeep.Gen.AspNetCore;

/// <summary>Answers requests that can't be bound: where their JSON is to blame, with the member's path.</summary>
internal sealed class JsonProblemHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // Any other JsonException is the application's own: a payload's comes inside of the request's.
        if (exception is not BadHttpRequestException request) return false;
        httpContext.Response.StatusCode = request.StatusCode;
        var context = new ProblemDetailsContext { HttpContext = httpContext, Exception = exception };
        context.ProblemDetails.Status = request.StatusCode;
        if (request.InnerException is JsonException json)
        {
            context.ProblemDetails.Title = "The JSON can't be read.";
            context.ProblemDetails.Detail = json.Message;
            if (json.Path is { } path) context.ProblemDetails.Extensions["path"] = path;
        }
        else
        {
            context.ProblemDetails.Detail = request.Message;
        }

        return await problems.TryWriteAsync(context);
    }

    internal sealed class Filter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseExceptionHandler();
            next(app);
        };
    }
}
