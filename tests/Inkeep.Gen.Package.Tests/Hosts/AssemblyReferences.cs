using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Inkeep.Gen.Package.Tests.Hosts;

internal sealed record AssemblyVersion(string Name, Version Version);

/// <summary>What an assembly is and asks for, read from its metadata without loading it.</summary>
internal sealed record AssemblyReferences(AssemblyVersion Assembly, IReadOnlyList<AssemblyVersion> References)
{
    public static AssemblyReferences Of(byte[] file) => TryOf(file) ?? throw new BadImageFormatException();

    /// <summary>Null for what is no assembly of .NET.</summary>
    public static AssemblyReferences? TryOf(byte[] file)
    {
        using var image = new PEReader(new MemoryStream(file));
        if (!image.HasMetadata)
        {
            return null;
        }

        var metadata = image.GetMetadataReader();
        var assembly = metadata.GetAssemblyDefinition();
        return new AssemblyReferences(
            new AssemblyVersion(metadata.GetString(assembly.Name), assembly.Version),
            [
                .. metadata.AssemblyReferences
                    .Select(metadata.GetAssemblyReference)
                    .Select(reference => new AssemblyVersion(metadata.GetString(reference.Name), reference.Version)),
            ]);
    }
}
