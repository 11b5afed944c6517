using System.Globalization;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inkeep.Gen.Corpus;

/// <summary>What the compiler says of the generated files; a warning is as bad as an error, since consumers treat it as one.</summary>
internal static class CompilerCheck
{
    public static IEnumerable<Shortfall> Find(CompiledModels models, GeneratedTypes types) =>
        models.Errors.Concat(models.Warnings).Select(diagnostic => new Shortfall(
            $"{diagnostic.Id}: {diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture)}",
            PageOf(diagnostic, types) ?? "",
            0,
            CompiledModels.Describe(diagnostic)));

    private static string? PageOf(Diagnostic diagnostic, GeneratedTypes types)
    {
        var node = diagnostic.Location.SourceTree?.GetRoot().FindNode(diagnostic.Location.SourceSpan);
        var type = node?.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().LastOrDefault();
        var @namespace = type?.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault();
        return type is null ? null : types.PageOf($"{@namespace?.Name}.{type.Identifier.ValueText}");
    }
}
