namespace Inkeep.Gen.Package.Tests;

/// <summary>The sources that are under test.</summary>
internal static class RepositoryTree
{
    private static readonly string[] NotSources = ["bin", "obj", ".git", "artifacts", "TestResults"];

    public static string Root { get; } = FindRoot();

    /// <summary>The folder of real pages that lies beside the repository on some machines; null where it doesn't.</summary>
    public static string? Seeds => Path.Combine(Path.GetDirectoryName(Root) ?? Root, "shared", "seeds") is var seeds && Directory.Exists(seeds) ? seeds : null;

    public static string Components => Path.Combine(Root, "specs", "inkeep", "models", "components");

    /// <summary>Copies a folder without what builds leave in it, so that a build of the copy meets no other build.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        // In a worktree of Git, .git is a file, and a copy of it would be another name of the repository that it belongs to.
        foreach (var file in Directory.GetFiles(from).Where(static file => Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(from))
        {
            if (Path.GetFileName(folder) is var name && !NotSources.Contains(name, StringComparer.Ordinal))
            {
                Copy(folder, Path.Combine(to, name));
            }
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Inkeep.Gen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from within the repository.");
    }
}
