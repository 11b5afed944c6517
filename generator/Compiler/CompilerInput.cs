using System.Collections.Concurrent;
using System.Threading;
using Inkeep.Gen.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inkeep.Gen.Compiler;

/// <summary>Files and options as MSBuild hands them to the compiler.</summary>
internal sealed class CompilerInput : IInputReader<AdditionalText, AnalyzerConfigOptionsProvider>
{
    // Each file is asked for each option; the compiler's names for them are put together once.
    private static readonly ConcurrentDictionary<string, string> MetadataKeys = new(StringComparer.Ordinal);

    public string PathOf(AdditionalText file) => file.Path;

    public string TextOf(AdditionalText file, CancellationToken token) => file.GetText(token)?.ToString() ?? "";

    public string? PropertyOf(AnalyzerConfigOptionsProvider options, string name) => Property(options, name);

    /// <summary>A property of the project; null when it isn't set.</summary>
    public static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : null;

    public string? MetadataOf(AnalyzerConfigOptionsProvider options, AdditionalText file, string name) =>
        options.GetOptions(file).TryGetValue(MetadataKeys.GetOrAdd(name, static name => "build_metadata.AdditionalFiles." + name), out var value) ? value : null;
}
