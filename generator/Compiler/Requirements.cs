using System.IO;
using System.Reflection.Metadata;
using Inkeep.Gen.Assemblies;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inkeep.Gen.Compiler;

/// <summary>What a project must have for the generated code to compile. Without it nothing is generated, and one error says why.</summary>
internal static class Requirements
{
    private const int OldestFramework = 8;
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    /// <summary>What is missing, and what models of others are there.</summary>
    public static Surroundings Look(Compilation compilation, ParseOptions parsing) =>
        FindUnmet(compilation, parsing) is { } unmet ? new(unmet, default) : new(null, ModelsInReferences.Find(compilation.ExternalReferences));

    // What is missing first of all; null when nothing is.
    private static Finding? FindUnmet(Compilation compilation, ParseOptions parsing)
    {
        // Only a few references are looked into: to ask the compilation for assemblies would bind them all, before the compiler has to.
        var references = compilation.ExternalReferences;
        var framework = VersionOf(references, "System.Runtime");
        if (framework is null ? IsReferenced(references, "mscorlib") : framework.Major < OldestFramework)
        {
            return Unmet(FindingId.FrameworkNotSupported, framework?.Major >= 5 ? ".NET " + framework.Major : ".NET Framework, .NET Standard or .NET Core");
        }

        if (parsing is CSharpParseOptions { LanguageVersion: < OldestLanguage and var language })
        {
            return Unmet(FindingId.LanguageVersionTooLow, language.ToDisplayString());
        }

        if (!IsReferenced(references, ModelReader.RuntimeName))
        {
            return Unmet(FindingId.RuntimeMissing, ModelReader.Own.ToString(3));
        }

        return VersionOf(references, ModelReader.RuntimeName) is { } runtime && runtime != ModelReader.Own
            ? Unmet(FindingId.RuntimeOfAnotherVersion, ModelReader.Own.ToString(3), runtime.ToString(3))
            : null;
    }

    private static Finding Unmet(FindingId id, params string[] arguments) => Finding.At(default, id, arguments);

    private static bool IsReferenced(IEnumerable<MetadataReference> references, string name) => references.Any(reference => IsCalled(reference, name));

    // Null also for a file that can't be read, which is for the compiler to say.
    private static Version? VersionOf(IEnumerable<MetadataReference> references, string name)
    {
        try
        {
            return references.FirstOrDefault(reference => IsCalled(reference, name)) switch
            {
                CompilationReference reference => reference.Compilation.Assembly.Identity.Version,
                PortableExecutableReference reference when reference.GetMetadata() is AssemblyMetadata assembly =>
                    assembly.GetModules()[0].GetMetadataReader().GetAssemblyDefinition().Version,
                _ => null,
            };
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return null;
        }
    }

    private static bool IsCalled(MetadataReference reference, string name) => reference is CompilationReference compiled
        ? compiled.Compilation.AssemblyName == name
        : Path.GetFileNameWithoutExtension((reference as PortableExecutableReference)?.FilePath) == name;
}
