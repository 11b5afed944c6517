using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>An SDK's documentation as its user has it: every Markdown file, model page or not.</summary>
internal sealed class SdkFolder
{
    /// <summary>The namespace that <see cref="InputOf"/> gives the models.</summary>
    public const string Namespace = "Corpus.Models";

    private SdkFolder(string directory)
    {
        Directory = directory;
        Name = Path.GetFileName(directory);
    }

    public string Directory { get; }

    public string Name { get; }

    /// <summary>The project's folder for the compiler; no real one, so that output can't depend on where the corpus lies.</summary>
    public string Root => "/corpus/" + Name + "/";

    /// <summary>Every file, read anew each time, so that the folder holds on to nothing.</summary>
    public IReadOnlyList<InputPage> ReadPages() =>
        [.. Files().Select(file => new InputPage(Root + Path.GetRelativePath(Directory, file).Replace('\\', '/'), File.ReadAllText(file)))];

    /// <summary>A project that has these files and no others.</summary>
    /// <param name="pages">The files.</param>
    /// <param name="properties">Properties of the project, by name.</param>
    public GeneratorInput InputOf(IEnumerable<InputPage> pages, IReadOnlyDictionary<string, string>? properties = null) => new()
    {
        Pages = [.. pages],
        Properties = new GeneratorInput().Properties
            .SetItem("RootNamespace", "Corpus")
            .SetItem("AssemblyName", "Corpus")
            .SetItem("ProjectDir", Root)
            .SetItems(properties ?? new Dictionary<string, string>()),
    };

    public static IReadOnlyList<SdkFolder> Find(string directory, string? name)
    {
        var all = System.IO.Directory.Exists(directory)
            ? System.IO.Directory.GetDirectories(Path.GetFullPath(directory))
                .Order(StringComparer.Ordinal)
                .Select(sdk => new SdkFolder(sdk))
                .Where(sdk => sdk.Files().Any())
                .ToList()
            : [];
        return all.Where(sdk => name is null || sdk.Name == name).ToList() is { Count: > 0 } exact
            ? exact
            : all.Where(sdk => sdk.Name.Contains(name!, StringComparison.OrdinalIgnoreCase)).ToList();
    }

    /// <summary>The path as the corpus has it.</summary>
    public string Relative(string path) => path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : path;

    public string? TruthFile => Path.Combine(Directory, "truth.tsv") is var file && File.Exists(file) ? file : null;

    private IEnumerable<string> Files() =>
        System.IO.Directory.EnumerateFiles(Directory, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
}
