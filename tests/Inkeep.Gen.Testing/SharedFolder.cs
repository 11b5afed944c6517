namespace Inkeep.Gen.Testing;

/// <summary>The folder of real pages and payloads that lies beside the repository on some machines and is no part of it.</summary>
public static class SharedFolder
{
    /// <summary>What a test that needs the folder says when it is not there, by <c>Assert.SkipWhen</c>, so that the result shows it.</summary>
    public const string WhyNotRun = "not run: there is no folder 'shared' beside the repository";

    /// <summary>The folder, or null when it is not there.</summary>
    public static string? Find() =>
        Path.Combine(Path.GetDirectoryName(RepositoryFolder.Path) ?? "", "shared") is var shared && Directory.Exists(shared) ? shared : null;

    /// <summary>A file or folder below it, or null when it is not there.</summary>
    public static string? Find(params string[] parts) =>
        Find() is { } shared && Path.Combine([shared, .. parts]) is var path && Path.Exists(path) ? path : null;
}
