using System.Collections.Immutable;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>Compilations, and what a generator made in one.</summary>
internal static class Compiling
{
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.CSharp12);

    private static readonly ImmutableArray<PortableExecutableReference> References =
        [.. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Append(typeof(JsonExtras).Assembly.Location).Where(IsManaged).Select(path => MetadataReference.CreateFromFile(path))];

    // On one thread, as the time of one thread is what is measured. The assemblies are read once, and nothing of them has been looked at yet,
    // as a compiler server has it between two builds.
    public static CSharpCompilation Of(IEnumerable<string> sources) =>
        CSharpCompilation.Create(
            "Acme",
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, Options, path: "Source" + i + ".cs")),
            References.Select(reference => ((AssemblyMetadata)reference.GetMetadata()).GetReference(filePath: reference.FilePath)),
            new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Drive(IIncrementalGenerator generator, ImmutableArray<AdditionalText> files) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, Options, new InMemoryOptionsProvider(new GeneratorInput().Properties, []));

    /// <summary>The files that the generator made.</summary>
    public static IReadOnlyList<GeneratedSourceResult> Sources(GeneratorDriver driver)
    {
        var results = driver.GetRunResult().Results;
        foreach (var run in results)
        {
            if (run.Exception is { } exception) throw new InvalidOperationException("The generator failed.", exception);
        }

        return [.. results.SelectMany(run => run.GeneratedSources)];
    }

    public static long Bytes(GeneratorDriver driver) => Sources(driver).Sum(file => (long)System.Text.Encoding.UTF8.GetByteCount(file.SourceText.ToString()));

    private static bool IsManaged(string path) => !Path.GetFileName(path).Contains(".Native", StringComparison.Ordinal);
}
