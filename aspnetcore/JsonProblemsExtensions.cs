using Inkeep.Gen.AspNetCore;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Answers to request bodies that can't be read.</summary>
public static class JsonProblemsExtensions
{
    /// <summary>Answers JSON that can't be read with status 400 and a problem details body (RFC 9457) that has the path of the member in <c>path</c> and
    /// what is wrong with it in <c>detail</c>; in production too, where minimal APIs answer with nothing.</summary>
    /// <remarks>Adds <c>UseExceptionHandler()</c> to the application, as its first middleware. Controllers answer so by themselves.</remarks>
    /// <param name="services">The services of the application.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddJsonProblems(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services
            .AddProblemDetails()
            .AddExceptionHandler<JsonProblemHandler>()
            .AddTransient<IStartupFilter, JsonProblemHandler.Filter>()
            .Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
    }
}
