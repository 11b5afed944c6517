using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Snapshots;

/// <summary>Compares generated files with those kept beside the tests. <c>INKEEP_UPDATE_SNAPSHOTS=1</c> writes them anew.</summary>
internal static class SnapshotFolder
{
    public const string Switch = "INKEEP_UPDATE_SNAPSHOTS";

    private const string Extension = ".txt";

    /// <summary>That of the build, and no part of what is looked at.</summary>
    public static readonly string Version = $"\"{typeof(SpecGenerator).Assembly.GetName().Version!.ToString(3)}\"";

    public static bool IsUpdating => Environment.GetEnvironmentVariable(Switch) == "1";

    public static string Root { get; } = Path.Combine(RepositoryFolder.Path, "tests", "Inkeep.Gen.Tests", "Snapshots", "Files");

    /// <summary>Fails with the first line that differs, with a file that is not kept, or with a kept one that is made no more.</summary>
    public static void Verify(string folder, IReadOnlyDictionary<string, string> files)
    {
        var scrubbed = files.ToDictionary(file => file.Key.Replace('/', '+') + Extension, file => file.Value.Replace(Version, "\"version\""));
        if (IsUpdating)
        {
            Write(folder, scrubbed);
        }

        Assert.Empty(Differences(folder, scrubbed));
    }

    /// <summary>What differs, a line for each file.</summary>
    public static IReadOnlyList<string> Differences(string folder, IReadOnlyDictionary<string, string> files)
    {
        var kept = Directory.Exists(folder)
            ? Directory.GetFiles(folder).ToDictionary(path => Path.GetFileName(path), File.ReadAllText)
            : [];
        var differences = new List<string>();
        foreach (var name in kept.Keys.Union(files.Keys).Order(StringComparer.Ordinal))
        {
            if (!files.TryGetValue(name, out var made))
            {
                differences.Add($"{name} is made no more; delete it, or set {Switch}=1");
            }
            else if (!kept.TryGetValue(name, out var expected))
            {
                differences.Add($"{name} is new; set {Switch}=1 to keep it");
            }
            else if (made != expected)
            {
                differences.Add($"{name} differs: {FirstDifference(expected, made)}");
            }
        }

        return differences;
    }

    private static void Write(string folder, Dictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var stale in Directory.GetFiles(folder).Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(stale);
        }

        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    private static string FirstDifference(string expected, string made)
    {
        var (left, right) = (expected.Split('\n'), made.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {line + 1}\n  kept: {left.ElementAtOrDefault(line)}\n  made: {right.ElementAtOrDefault(line)}";
    }
}
