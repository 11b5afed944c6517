using System.Collections.Immutable;
using System.Text;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Corpus;

/// <summary>Runs the generator over an SDK as its user would, compiles and loads what comes out, and holds it against the pages.</summary>
internal sealed class SdkCheck : IDisposable
{
    private readonly ImmutableSortedDictionary<string, string> _sources;

    private SdkCheck(ImmutableSortedDictionary<string, string> sources, CompiledModels? models, SdkReport report)
    {
        _sources = sources;
        Models = models;
        Report = report;
    }

    public CompiledModels? Models { get; }

    public SdkReport Report { get; }

    /// <param name="folder">The SDK.</param>
    /// <param name="properties">Properties of the project, by name.</param>
    /// <param name="memory">What watches the memory, where it is asked for.</param>
    /// <param name="isKept">Whether the models are used until the process ends.</param>
    public static SdkCheck Run(SdkFolder folder, IReadOnlyDictionary<string, string>? properties = null, PeakMemory? memory = null, bool isKept = false)
    {
        var pages = folder.ReadPages();
        var run = GeneratorRun.Of(folder.InputOf(pages, properties));
        var compiled = isKept ? CompiledModels.Kept(run) : CompiledModels.Of(run);
        var peak = memory?.Bytes ?? 0;

        var published = new PublishedPages(folder, pages);
        var types = new GeneratedTypes(run, published);
        var truth = folder.TruthFile is { } file ? TruthRow.Read(file).ToList() : [];
        var shortfalls = new List<Shortfall>();
        if (run.Exception is { } exception)
        {
            shortfalls.Add(new Shortfall("the generator failed", folder.Name, 0, exception.ToString()));
        }

        shortfalls.AddRange(DiagnosticsCheck.Find(run, folder, published));
        shortfalls.AddRange(TypeCheck.Find(types, published, run, folder));
        shortfalls.AddRange(CompilerCheck.Find(compiled, types));
        IReadOnlyList<WidenedMember> widened = [];
        if (compiled.IsLoaded)
        {
            var members = new MemberCheck(compiled.Assembly, types, published, run, folder);
            shortfalls.AddRange(members.Find(truth));
            widened = members.Widened;
        }

        shortfalls.AddRange(OrderCheck.Find(run, GeneratorRun.Of(folder.InputOf(pages.Reverse(), properties)), folder));
        return new SdkCheck(run.Sources, compiled, new SdkReport
        {
            Name = folder.Name,
            Pages = pages.Count,
            ModelPages = published.All.Count,
            Types = types.All.Count,
            Members = types.All.Sum(type => type.MemberCount),
            Placeholders = types.Placeholders.Count,
            CompileErrors = compiled.Errors.Length,
            CompileWarnings = compiled.Warnings.Length,
            Generating = run.Elapsed,
            Compiling = compiled.Elapsed,
            EmittedBytes = run.Sources.Values.Sum(source => (long)Encoding.UTF8.GetByteCount(source)),
            AssemblyBytes = compiled.AssemblySize,
            PeakBytes = peak,
            TruthRows = truth.Count,
            Diagnostics = [.. run.Diagnostics
                .GroupBy(diagnostic => (diagnostic.Id, diagnostic.Severity))
                .OrderBy(id => id.Key.Id, StringComparer.Ordinal)
                .Select(id => new DiagnosticCount(id.Key.Id, id.Key.Severity, id.Count(), DiagnosticsCheck.Describe(id.First(), folder)))],
            Widened = widened,
            Shortfalls = shortfalls,
        });
    }

    /// <summary>Lets the just-in-time compiler have its time before anything is measured.</summary>
    public static void WarmUp(SdkFolder folder)
    {
        var run = GeneratorRun.Of(folder.InputOf(folder.ReadPages().Where(page => PublishedPage.IsModelPage(folder.Relative(page.Path))).Take(40)));
        CompiledModels.Of(run).Dispose();
    }

    /// <summary>Writes the generated files below a folder.</summary>
    public void Dump(string directory)
    {
        foreach (var (hintName, source) in _sources)
        {
            var file = Path.Combine(directory, hintName);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, source);
        }
    }

    public void Dispose() => Models?.Dispose();
}
