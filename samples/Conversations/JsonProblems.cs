using System.Text.Json;

namespace Conversations;

/// <summary>What to throw where a body fits the models and is refused all the same: it is answered as one that doesn't fit.</summary>
public static class JsonProblems
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why.</param>
    /// <param name="path">The path of the member.</param>
    public static BadHttpRequestException Refusal(string message, string path) =>
        new(message, StatusCodes.Status400BadRequest, new JsonException(message, path, null, null));
}
