using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>A page in memory.</summary>
internal sealed class MemoryPage(string path, string text, string @namespace) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public string Namespace => @namespace;

    public string Text => text;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public MemoryPage With(string edited) => new(path, edited, @namespace);
}

/// <summary>So many real pages: those of the Inkeep analytics SDK where they are at hand, else our own; repeated under other namespaces.</summary>
internal static class PageSet
{
    public static (string Source, ImmutableArray<MemoryPage> Pages) Of(int count)
    {
        string? real = SharedFolder.Find("corpus", "inkeep__inkeep-analytics-typescript", "docs", "models");
        string folder = real ?? Path.Combine(Root(), "specs", "inkeep", "models");
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .ToArray();
        var pages = ImmutableArray.CreateBuilder<MemoryPage>(count);
        for (int i = 0; i < count; i++)
        {
            var (path, text) = files[i % files.Length];
            string copy = (i / files.Length).ToString(CultureInfo.InvariantCulture);
            pages.Add(new($"/project/copy{copy}/docs/models/{path}", text, $"Copy{copy}"));
        }

        return (real is null ? "our own pages" : "the published pages", pages.MoveToImmutable());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Inkeep.Gen.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository");
        return folder.FullName;
    }
}

internal sealed class PageOptionsProvider : AnalyzerConfigOptionsProvider
{
    private static readonly FixedOptions None = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new FixedOptions(new() { ["build_property.RootNamespace"] = "Acme", ["build_property.AssemblyName"] = "Acme", ["build_property.ProjectDir"] = "/project/" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is MemoryPage page ? new FixedOptions(new() { ["build_metadata.AdditionalFiles.InkeepNamespace"] = page.Namespace }) : None;
}

internal sealed class FixedOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
{
    public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
}
