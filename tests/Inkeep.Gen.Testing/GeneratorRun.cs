using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Testing;

/// <summary>One run of the generator: sources and diagnostics out. A further run on the same driver shows what an edit does.</summary>
public sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly ImmutableArray<InMemoryPage> _files;
    private readonly CSharpCompilation _before;
    private readonly GeneratorRunResult _result;

    private GeneratorRun(GeneratorInput input, GeneratorDriver driver, ImmutableArray<InMemoryPage> files, CSharpCompilation compilation)
    {
        var watch = Stopwatch.StartNew();
        Input = input;
        _files = files;
        _before = compilation;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Elapsed = watch.Elapsed;
        Compilation = (CSharpCompilation)updated;
        _result = _driver.GetRunResult().Results.Single();
        Sources = _result.GeneratedSources.ToImmutableSortedDictionary(
            source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
        Trees = _result.GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SyntaxTree, StringComparer.Ordinal);
    }

    public GeneratorInput Input { get; }

    /// <summary>The project with what was generated.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The generated files by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    /// <summary>The same as the compiler has read them.</summary>
    public ImmutableSortedDictionary<string, SyntaxTree> Trees { get; }

    /// <summary>What the compiler says of the project with what was generated: errors and warnings, without making an assembly of it.</summary>
    public IEnumerable<Diagnostic> Complaints => ComplaintsWithout([]);

    /// <summary>The same of the project without some of the generated files.</summary>
    public IEnumerable<Diagnostic> ComplaintsWithout(IEnumerable<string> files) => Compilation.RemoveSyntaxTrees(files.Select(file => Trees[file])).GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed);

    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>What made the generator fail as a whole, or null.</summary>
    public Exception? Exception => _result.Exception;

    public ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> Steps => _result.TrackedSteps;

    public TimeSpan Elapsed { get; }

    public static GeneratorRun Of(GeneratorInput input)
    {
        var files = Files(input, []);
        var parsing = new CSharpParseOptions(input.LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: GeneratorInput.Symbols);
        var driver = CSharpGeneratorDriver.Create(
            [new SpecGenerator().AsSourceGenerator()],
            files,
            parsing,
            new InMemoryOptionsProvider(input.Properties, files),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: input.TracksSteps));
        var compilation = ModelCompilation.Of(input.Properties.GetValueOrDefault("AssemblyName", "Acme"), Parsed(input, parsing), input.References);
        return new GeneratorRun(input, driver, files, compilation);
    }

    /// <summary>Runs again on the same driver. Pages that are equal stay the same file for it, everything else about them is new.</summary>
    public GeneratorRun Again(GeneratorInput input)
    {
        var files = Files(input, _files);
        var driver = _driver
            .ReplaceAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(files))
            .WithUpdatedAnalyzerConfigOptions(new InMemoryOptionsProvider(input.Properties, files));
        var parsing = new CSharpParseOptions(input.LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: GeneratorInput.Symbols);
        var compilation = input.Sources.SequenceEqual(Input.Sources) && input.LanguageVersion == Input.LanguageVersion
            ? _before
            : _before.RemoveAllSyntaxTrees().AddSyntaxTrees(Parsed(input, parsing));
        compilation = input.References == Input.References ? compilation : compilation.WithReferences(input.References);
        return new GeneratorRun(input, driver.WithUpdatedParseOptions(parsing), files, compilation);
    }

    public GeneratorRun Again(Func<GeneratorInput, GeneratorInput> edit) => Again(edit(Input));

    /// <summary>The values that a step gave, with what the driver did to get them; none when nothing reached the step.</summary>
    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        Steps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs) : [];

    private static ImmutableArray<InMemoryPage> Files(GeneratorInput input, ImmutableArray<InMemoryPage> before)
    {
        var known = before.GroupBy(file => file.Page).ToDictionary(same => same.Key, same => new Queue<InMemoryPage>(same));
        return [.. input.Pages.Select(page => known.TryGetValue(page, out var same) && same.TryDequeue(out var file) ? file : new InMemoryPage(page))];
    }

    private static IEnumerable<SyntaxTree> Parsed(GeneratorInput input, CSharpParseOptions parsing) =>
        input.Sources.Select((source, i) => CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), parsing, $"{GeneratorInput.ProjectDirectory}Source{i}.cs"));
}
