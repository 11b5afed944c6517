using System.Reflection;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>A member that the table ticks and that the page's own example or words made optional or nullable.</summary>
/// <param name="Row">The word of the SDK's sources on it; null where they have none.</param>
internal sealed record WidenedMember(string Page, string Field, string Fact, TruthRow? Row)
{
    private static readonly string[] Facts = ["Optional: left out of the page's example", "Nullable: null in the page's example", "Nullable: said by the description"];

    /// <summary>Whether the sources agree; null where they say nothing.</summary>
    public bool? IsConfirmed => Row is null ? null : Fact.StartsWith("Optional", StringComparison.Ordinal) ? Row.IsOptional : Row.IsNullable;

    /// <summary>What the remarks of the property say that widened it, or null.</summary>
    public static string? Of(PropertyInfo property, GeneratorRun run)
    {
        var remarks = run.Compilation.GetTypeByMetadataName(property.DeclaringType!.FullName!)?.GetMembers(property.Name).FirstOrDefault()
            ?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().GetLeadingTrivia().ToFullString() ?? "";
        return Facts.FirstOrDefault(fact => remarks.Contains(fact, StringComparison.Ordinal));
    }
}
