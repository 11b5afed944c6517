using System.IO;
using System.Runtime.CompilerServices;
using Inkeep.Gen.Assemblies;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Naming;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Compiler;

/// <summary>Finds the models of other projects by their entry points, without binding what isn't asked for.</summary>
internal static class ModelsInReferences
{
    // A reference stays the same while the user types; most have no models.
    private static readonly ConditionalWeakTable<MetadataReference, ReferencedModels[]> Known = new();

    public static EquatableArray<ReferencedModels> Find(IEnumerable<MetadataReference> references) =>
        references.SelectMany(static reference => Known.GetValue(reference, Read)).ToEquatableArray();

    private static ReferencedModels[] Read(MetadataReference reference)
    {
        try
        {
            var models = reference switch
            {
                CompilationReference { Compilation: var compilation } => Read(compilation),
                PortableExecutableReference portable when portable.GetMetadata() is AssemblyMetadata assembly => ModelReader.Read(assembly.GetModules()[0].GetMetadataReader()),
                _ => [],
            };

            // What is seen by another name than "global" only, emitted code can't name.
            return reference.Properties.Aliases is { IsEmpty: false } aliases && !aliases.Contains(MetadataReferenceProperties.GlobalAlias)
                ? Array.ConvertAll(models, static assembly => assembly with { Types = default })
                : models;
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return [];
        }
    }

    private static ReferencedModels[] Read(Compilation compilation) => compilation.GetSymbolsWithName(ModelReader.EntryPoint, SymbolFilter.Type)
        .Where(static type => type.DeclaredAccessibility == Accessibility.Public && type.ContainingType is null)
        .Select(type => new ReferencedModels(
            compilation.AssemblyName ?? "",
            type.ContainingNamespace.ToDisplayString(),
            IsOwn(compilation) ? TypesIn(type.ContainingNamespace).ToEquatableArray() : default))
        .ToArray();

    private static bool IsOwn(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static name => name.Name == ModelReader.RuntimeName && name.Version == ModelReader.Own);

    private static IEnumerable<ReferencedType> TypesIn(INamespaceSymbol @namespace) => @namespace.GetTypeMembers().Select(TypeOf).OfType<ReferencedType>()
        .Concat(@namespace.GetNamespaceMembers().SelectMany(TypesIn));

    private static ReferencedType? TypeOf(INamedTypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Public, Arity: 0 }
        && type.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "JsonConverterAttribute")?.ConstructorArguments.FirstOrDefault().Value
            is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public, BaseType: { } @base } converter
        && SymbolEqualityComparer.Default.Equals(converter.ContainingNamespace, type.ContainingNamespace)
        && ModelReader.KindOf(@base.ContainingNamespace?.ToDisplayString(), @base.Name) is { } kind
            ? new(new TypeName(type.ContainingNamespace.ToDisplayString(), type.Name, converter.Name), kind)
            : null;
}
