using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inkeep.Gen.Testing;

/// <summary>Generated sources compiled with documentation, and loaded. Warnings are listed, not promoted, so that models with warnings can still be looked at.</summary>
public sealed class CompiledModels : IDisposable
{
    private readonly AssemblyLoadContext? _context;
    private readonly Assembly? _assembly;

    private CompiledModels(CSharpCompilation compilation, CompiledModels? library = null, bool isKept = false)
    {
        var watch = Stopwatch.StartNew();
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.Emit(image, xmlDocumentationStream: documentation);
        Elapsed = watch.Elapsed;
        Errors = [.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        Warnings = [.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)];
        AssemblySize = image.Length;
        if (emitted.Success)
        {
            image.Position = 0;
            _context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: !isKept);
            _context.Resolving += (_, name) => library is { } other && other.Assembly.GetName().Name == name.Name ? other.Assembly : null;
            _assembly = _context.LoadFromStream(image);
        }
    }

    public ImmutableArray<Diagnostic> Errors { get; }

    public ImmutableArray<Diagnostic> Warnings { get; }

    public TimeSpan Elapsed { get; }

    public long AssemblySize { get; }

    public bool IsLoaded => _assembly is not null;

    /// <summary>The loaded assembly.</summary>
    /// <exception cref="InvalidOperationException">The sources don't compile; the message lists the first errors with their lines.</exception>
    public Assembly Assembly => _assembly ?? throw new InvalidOperationException(
        "The sources don't compile:\n" + string.Join("\n", Errors.Take(10).Select(Describe)));

    public static CompiledModels Of(GeneratorRun run) => new(run.Compilation);

    /// <summary>The same for as long as the process runs: what can be unloaded is compiled in full before it first runs, which takes three times as long.</summary>
    public static CompiledModels Kept(GeneratorRun run) => new(run.Compilation, isKept: true);

    /// <summary>The same of a project that references another.</summary>
    public static CompiledModels Of(GeneratorRun run, CompiledModels library) => new(run.Compilation, library);

    /// <summary>The same with code that uses the models.</summary>
    public static CompiledModels Of(GeneratorRun run, params string[] sources)
    {
        var parsing = new CSharpParseOptions(run.Input.LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: GeneratorInput.Symbols);
        return new(run.Compilation.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, parsing))));
    }

    /// <summary>A type by its full name.</summary>
    public Type Type(string fullName) => Assembly.GetType(fullName, throwOnError: true)!;

    /// <summary>The diagnostic with the line of code that it is about.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return diagnostic.ToString();
        }

        var place = diagnostic.Location.GetLineSpan();
        var line = tree.GetText().Lines[place.StartLinePosition.Line].ToString().Trim();
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1}): {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n    {line}";
    }

    public void Dispose()
    {
        if (_context is { IsCollectible: true }) _context.Unload();
    }
}
