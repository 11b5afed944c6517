using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>One source of hand-written or generated documentation: a folder with pages and, perhaps, a <c>truth.tsv</c>.</summary>
internal sealed record TableSource(string Name, string Directory, IReadOnlyList<InputPage> Pages)
{
    public string TruthFile => Path.Combine(Directory, "truth.tsv");

    /// <summary>Where a source keeps JSON Schemas of what its pages describe.</summary>
    public string SchemaFolder => Path.Combine(Directory, "schemas");

    public static IReadOnlyList<TableSource> Find(string directory, string? name) =>
    [
        .. System.IO.Directory.EnumerateDirectories(directory)
            .Where(folder => name is null || Path.GetFileName(folder).Contains(name, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(folder => new TableSource(Path.GetFileName(folder), folder, Read(folder)))
            .Where(source => source.Pages.Count > 0),
    ];

    /// <summary>The pages as a project has them.</summary>
    /// <param name="dialect">The value of <c>InkeepDialect</c>.</param>
    public GeneratorInput ToInput(string dialect) =>
        (new GeneratorInput { Pages = [.. Pages] }).WithProperty("InkeepDialect", dialect).WithProperty("RootNamespace", "Source").WithProperty("AssemblyName", "Source");

    private static List<InputPage> Read(string folder) =>
    [
        .. System.IO.Directory.EnumerateFiles(folder, "*.md*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".mdx")
            .Order(StringComparer.Ordinal)
            .Select(file => new InputPage(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];
}
