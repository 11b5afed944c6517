using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Inkeep.Gen.Assemblies;
using Inkeep.Gen.Catalog;
using Microsoft.Build.Framework;

namespace Inkeep.Gen.Tasks;

/// <summary>A file that the compiler references.</summary>
internal static class LibraryFile
{
    /// <summary>The models in it; none when it can't be read, which is the compiler's to report.</summary>
    public static IEnumerable<ReferencedModels> Read(ITaskItem reference)
    {
        try
        {
            using var file = File.OpenRead(reference.GetMetadata("FullPath"));
            using var image = new PEReader(file);
            return image.HasMetadata && IsGlobal(reference) ? ModelReader.Read(image.GetMetadataReader()) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return [];
        }
    }

    // What is seen by another name than "global" only, emitted code can't name.
    private static bool IsGlobal(ITaskItem reference) =>
        reference.GetMetadata("Aliases") is var aliases && (aliases.Length == 0 || aliases.Split(',').Any(static alias => alias.Trim() == "global"));
}
