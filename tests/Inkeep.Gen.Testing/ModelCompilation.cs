using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inkeep.Gen.Testing;

/// <summary>The compilation of a consumer: nullable on, every warning wave, the framework and the runtime library as references.</summary>
public static class ModelCompilation
{
    public static ImmutableArray<MetadataReference> References { get; } = FindReferences();

    // A compilation that is made of another one finds the references read.
    private static readonly ConcurrentDictionary<string, CSharpCompilation> Empty = new(StringComparer.Ordinal);

    public static CSharpCompilation Of(string name, IEnumerable<SyntaxTree> trees) => Of(name, trees, References);

    public static CSharpCompilation Of(string name, IEnumerable<SyntaxTree> trees, ImmutableArray<MetadataReference> references) =>
        (references == References ? Empty.GetOrAdd(name, static name => Create(name, References)) : Create(name, references)).AddSyntaxTrees(trees);

    private static CSharpCompilation Create(string name, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        name,
        [],
        references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true,
            // What the .NET SDK switches off everywhere: two versions of one framework assembly.
            specificDiagnosticOptions: ImmutableDictionary<string, ReportDiagnostic>.Empty
                .Add("CS1701", ReportDiagnostic.Suppress)
                .Add("CS1702", ReportDiagnostic.Suppress)));

    // The list also holds the test's own assemblies, which no consumer has.
    private static ImmutableArray<MetadataReference> FindReferences()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == framework)
                .Append(typeof(JsonExtras).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
