using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Inkeep.Gen.Package.Tests;

/// <summary>What runs in the compiler can't reach beyond it: it names no member for files, the network or processes.</summary>
public sealed class GeneratorReachTests(PackedPackages packages)
{
    private static readonly string[] Beyond =
        ["System.Net", "System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo", "System.Environment", "Microsoft.Win32"];

    // Of System.IO only what handles texts and paths, and exceptions; of the environment, what iterators and line ends need.
    private static readonly string[] Texts = ["Path", "TextReader", "TextWriter", "StringReader", "StringWriter"];
    private static readonly string[] Harmless = ["System.Environment.get_CurrentManagedThreadId", "System.Environment.get_NewLine"];

    [Fact]
    public void Nothing_beyond_the_compiler_is_named()
    {
        var files = PackedPackages.Read(packages.Generator);
        string[] libraries = ["analyzers/dotnet/cs/Inkeep.Gen.dll", "analyzers/dotnet/cs/Markdig.dll", "analyzers/dotnet/cs/System.Memory.dll"];

        Assert.All(libraries, library => Assert.DoesNotContain(Named(files[library]), IsBeyond));
    }

    private static bool IsBeyond(string member) =>
        !Harmless.Contains(member, StringComparer.Ordinal)
        && (Beyond.Any(name => member.StartsWith(name + ".", StringComparison.Ordinal))
            || (member.StartsWith("System.IO.", StringComparison.Ordinal)
                && member.Split('.')[2] is var name
                && !Texts.Contains(name, StringComparer.Ordinal)
                && !name.EndsWith("Exception", StringComparison.Ordinal)));

    // Members of other assemblies, each with its type and namespace.
    private static List<string> Named(byte[] library)
    {
        using var file = new PEReader(new MemoryStream(library));
        var metadata = file.GetMetadataReader();
        var methods = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition);
        Assert.DoesNotContain(methods, static method => method.Attributes.HasFlag(MethodAttributes.PinvokeImpl));

        return metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(static member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{Name(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}").ToList();
    }

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
