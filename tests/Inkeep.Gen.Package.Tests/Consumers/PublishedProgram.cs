using System.Runtime.InteropServices;

namespace Inkeep.Gen.Package.Tests.Consumers;

/// <summary>A project published as one file that needs no installation of .NET.</summary>
internal static class PublishedProgram
{
    private static readonly string[] CannotRestore = ["NU1101", "NU1102", "NU1103", "NU1301"];

    public static void SkipUnlessAheadOfTime() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && HasClang(), "not run as compiled ahead of time: the test needs Linux for it, and clang");

    /// <summary>Publishes into a folder of this name, without a warning.</summary>
    /// <returns>The path of the program.</returns>
    public static async Task<string> PublishAsync(ConsumerProject project, string name, params string[] properties)
    {
        var folder = Path.Combine(project.Folder, name);
        var publishing = await project.PublishAsync(["-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, .. properties]);
        Assert.SkipWhen(
            publishing.Errors.Any(static error => CannotRestore.Contains(error.Id, StringComparer.Ordinal)),
            "not run: no source of packages has the runtime and the tools that publishing needs");
        publishing.Succeeded().WithoutWarnings();
        Assert.Empty(Directory.GetFiles(folder, "*.dll"));
        return Path.Combine(folder, Path.GetFileName(project.Folder));
    }

    private static bool HasClang() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(static folder => File.Exists(Path.Combine(folder, "clang")));
}
