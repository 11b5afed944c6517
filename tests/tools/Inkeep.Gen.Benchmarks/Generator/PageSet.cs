using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>A page in memory.</summary>
internal sealed class MemoryPage(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public string Text => text;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>So many real pages: those of the Inkeep analytics SDK where they are at hand, else our own; repeated as further packages.</summary>
internal static class PageSet
{
    /// <summary>What the pages are: named in every result, since results of different pages can't be compared.</summary>
    public static string Source => PublishedFolder is null ? "our own pages" : "the published pages";

    private static string? PublishedFolder => SharedFolder.Find("corpus", "inkeep__inkeep-analytics-typescript", "docs", "models");

    /// <summary>The pages once, or as often as it takes to have so many.</summary>
    public static ImmutableArray<MemoryPage> Of(int? count)
    {
        string folder = PublishedFolder ?? Path.Combine(RepositoryFolder.InkeepPages, "models");
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .ToArray();
        return
        [
            .. Enumerable.Range(0, count ?? files.Length).Select(i => new MemoryPage(
                string.Create(CultureInfo.InvariantCulture, $"/project/packages/copy{i / files.Length}/docs/models/{files[i % files.Length].Path}"),
                files[i % files.Length].Text)),
        ];
    }
}

/// <summary>The options of a project, with further properties where an edit sets them.</summary>
internal sealed class ProjectOptionsProvider(params (string Property, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    private static readonly FixedOptions None = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new FixedOptions(new(
        properties
            .Concat([("RootNamespace", "Acme"), ("AssemblyName", "Acme"), ("ProjectDir", "/project/")])
            .Select(property => KeyValuePair.Create("build_property." + property.Item1, property.Item2)),
        StringComparer.OrdinalIgnoreCase));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;
}

internal sealed class FixedOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
{
    public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
}
