using System.Collections.Immutable;
using Inkeep.Gen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>What a run of the generator costs, against System.Text.Json's and against one that only reads the files. Steps are not tracked.</summary>
internal static class GeneratorContests
{
    // As many object pages as the 348 published pages have.
    private const int PeerTypes = 168;

    public static IEnumerable<Contest> For(int count)
    {
        var (source, pages) = PageSet.Of(count);
        string name = $"generator, {count} pages ({source})";
        var ours = new Project(new SpecGenerator().AsSourceGenerator(), pages);
        var floor = new Project(new FloorGenerator().AsSourceGenerator(), pages);
        var peer = new PeerProject(PeerTypes);
        string described = PageWithFields(pages);
        Console.WriteLine($"{name}: {ours.GeneratedCharacters() / count} characters of C# a page; the System.Text.Json generator {peer.GeneratedCharacters() / PeerTypes} a type");
        yield return new($"{name}, cold", new($"STJ source generation, {PeerTypes} records", peer.Cold), new("Inkeep.Gen", ours.Cold), new("floor", floor.Cold));
        yield return new($"{name}, no change", new("floor", floor.Again), new("Inkeep.Gen", ours.Again), new("STJ source generation", peer.Again));
        yield return new($"{name}, one page or line edited", new("STJ source generation", peer.Edit), new("Inkeep.Gen, a description", () => ours.Edit(described)), new("floor", () => floor.Edit(described)));
    }

    private static string PageWithFields(ImmutableArray<MemoryPage> pages) =>
        pages.First(page => page.Text.Contains("## Fields", StringComparison.Ordinal) && page.Text.Contains("| Description", StringComparison.Ordinal)).Path;
}

/// <summary>A project of pages with one generator.</summary>
internal sealed class Project
{
    private readonly ISourceGenerator _generator;
    private readonly CSharpCompilation _compilation = Compiling.Of([]);
    private readonly ImmutableArray<MemoryPage> _pages;
    private readonly Dictionary<string, MemoryPage> _current;
    private GeneratorDriver? _driver;

    public Project(ISourceGenerator generator, ImmutableArray<MemoryPage> pages)
    {
        _generator = generator;
        _pages = pages;
        _current = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
    }

    public void Cold() =>
        _driver = CSharpGeneratorDriver.Create([_generator], _pages, Compiling.Options, new PageOptionsProvider()).RunGenerators(_compilation);

    public void Again() => _driver = Driver.RunGenerators(_compilation);

    public void Edit(string path)
    {
        var before = _current[path];
        int row = before.Text.IndexOf("|\n", before.Text.IndexOf("| ---", before.Text.IndexOf("## Fields", StringComparison.Ordinal), StringComparison.Ordinal) + 5, StringComparison.Ordinal);
        int end = before.Text.IndexOf(" |\n", row + 2, StringComparison.Ordinal);
        string text = before.Text.Contains(" (edited)", StringComparison.Ordinal)
            ? before.Text.Replace(" (edited)", "", StringComparison.Ordinal)
            : before.Text.Insert(before.Text[..end].TrimEnd().Length, " (edited)");
        var after = before.With(text);
        _driver = Driver.ReplaceAdditionalText(before, after).RunGenerators(_compilation);
        _current[path] = after;
    }

    public long GeneratedCharacters()
    {
        Cold();
        return Compiling.Characters(Driver);
    }

    private GeneratorDriver Driver
    {
        get
        {
            if (_driver is null) Cold();
            return _driver!;
        }
    }
}

/// <summary>A project of C# records with System.Text.Json's generator.</summary>
internal sealed class PeerProject(int count)
{
    private readonly ISourceGenerator _generator = PeerRecords.Generator();
    private readonly CSharpCompilation[] _compilations =
    [
        Compiling.Of([CSharpSyntaxTree.ParseText(PeerRecords.Source(count, edited: false), Compiling.Options)]),
        Compiling.Of([CSharpSyntaxTree.ParseText(PeerRecords.Source(count, edited: true), Compiling.Options)]),
    ];

    private GeneratorDriver? _driver;
    private int _edits;

    // A compilation keeps what was bound, which a cold one has not.
    public void Cold() => _driver = CSharpGeneratorDriver.Create([_generator], [], Compiling.Options, new PageOptionsProvider()).RunGenerators(_compilations[0].Clone());

    public void Again() => _driver = Driver.RunGenerators(_compilations[0]);

    public void Edit() => _driver = Driver.RunGenerators(_compilations[++_edits % 2].Clone());

    public long GeneratedCharacters()
    {
        Cold();
        return Compiling.Characters(Driver);
    }

    private GeneratorDriver Driver
    {
        get
        {
            if (_driver is null) Cold();
            return _driver!;
        }
    }
}

internal static class Compiling
{
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.CSharp12);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Append(typeof(JsonExtras).Assembly.Location).Where(IsManaged).Select(path => MetadataReference.CreateFromFile(path))];

    // On one thread, as the time of one thread is what is measured.
    public static CSharpCompilation Of(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("Acme", trees, References, new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

    public static long Characters(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        foreach (var run in result.Results)
        {
            if (run.Exception is { } exception) throw new InvalidOperationException("The generator failed.", exception);
        }

        return result.Results.SelectMany(run => run.GeneratedSources).Sum(file => (long)file.SourceText.Length);
    }

    private static bool IsManaged(string path) => !Path.GetFileName(path).Contains(".Native", StringComparison.Ordinal);
}
