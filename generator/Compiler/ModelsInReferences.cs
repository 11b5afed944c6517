using System.IO;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Inkeep.Gen.Pipeline;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Compiler;

/// <summary>Finds the models of other projects by their entry points, without binding what isn't asked for.</summary>
internal static class ModelsInReferences
{
    private const string EntryPoint = "SpecJson";

    // A reference stays the same while the user types; most have no models.
    private static readonly ConditionalWeakTable<MetadataReference, ReferencedModels[]> Known = new();

    public static EquatableArray<ReferencedModels> Find(IEnumerable<MetadataReference> references) =>
        references.SelectMany(static reference => Known.GetValue(reference, Read)).ToEquatableArray();

    private static ReferencedModels[] Read(MetadataReference reference)
    {
        try
        {
            return reference switch
            {
                CompilationReference { Compilation: var compilation } => compilation.GetSymbolsWithName(EntryPoint, SymbolFilter.Type)
                    .Where(static type => type.DeclaredAccessibility == Accessibility.Public && type.ContainingType is null)
                    .Select(type => new ReferencedModels(compilation.AssemblyName ?? "", type.ContainingNamespace.ToDisplayString())).ToArray(),
                PortableExecutableReference portable when portable.GetMetadata() is AssemblyMetadata assembly => Read(assembly.GetModules()[0].GetMetadataReader()),
                _ => [],
            };
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return [];
        }
    }

    private static ReferencedModels[] Read(MetadataReader reader) =>
        reader.AssemblyReferences.Any(reference => reader.StringComparer.Equals(reader.GetAssemblyReference(reference).Name, Requirements.RuntimeName))
            ? reader.TypeDefinitions.Select(reader.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public && reader.StringComparer.Equals(type.Name, EntryPoint))
                .Select(type => new ReferencedModels(reader.GetString(reader.GetAssemblyDefinition().Name), reader.GetString(type.Namespace))).ToArray()
            : [];
}
