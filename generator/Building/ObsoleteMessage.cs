using Inkeep.Gen.Dialects.Speakeasy;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>The message of an <c>[Obsolete]</c>.</summary>
internal static class Deprecation
{
    private const string Message = "The API's documentation marks this as deprecated.";

    public static string? MessageFor(Page page) => page.IsDeprecated ? Message : null;

    public static string? MessageFor(Field field) => field.IsDeprecated ? Message : null;
}
