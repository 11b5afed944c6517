using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Architecture;

/// <summary>The C# files of the repository, without what builds put there.</summary>
internal static class RepositorySources
{
    private static readonly string[] NoSources = ["bin", "obj", "artifacts", "BenchmarkDotNet.Artifacts"];

    /// <summary>Paths, relative to the repository and with slashes, and texts; in ordinal order.</summary>
    /// <param name="folder">A folder of the repository; empty for all of it.</param>
    public static IEnumerable<(string Path, string Text)> In(string folder) =>
        from path in Files(new DirectoryInfo(Path.Combine(RepositoryFolder.Path, folder)))
        let relative = Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/')
        orderby relative
        select (relative, File.ReadAllText(path));

    private static IEnumerable<string> Files(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.cs").Select(file => file.FullName).Concat(
            folder.EnumerateDirectories().Where(inner => !NoSources.Contains(inner.Name) && inner.Name[0] != '.').SelectMany(Files));
}
