namespace Inkeep.Gen.Building;

/// <summary>The message of an <c>[Obsolete]</c>.</summary>
internal static class ObsoleteMessage
{
    private const string Message = "The API's documentation marks this as deprecated.";

    public static string? Of(bool isDeprecated) => isDeprecated ? Message : null;
}
