namespace Inkeep.Gen.Testing;

/// <summary>The repository that the tests were built from.</summary>
public static class RepositoryFolder
{
    public static string Path { get; } = Find();

    /// <summary>Our own pages of the Inkeep API.</summary>
    public static string InkeepPages => System.IO.Path.Combine(Path, "specs", "inkeep");

    /// <summary>Pages of an API as people write them.</summary>
    public static string PetshopPages => System.IO.Path.Combine(Path, "specs", "petshop");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "global.json")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests don't lie in the repository.");
    }
}
