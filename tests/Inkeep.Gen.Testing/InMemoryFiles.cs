using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Testing;

/// <summary>A page as the compiler has it.</summary>
public sealed class InMemoryPage(InputPage page) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(page.Text, Encoding.UTF8);

    public InputPage Page => page;

    public string Text => page.Text;

    public override string Path => page.FullPath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>The options of a project and of its files. A file is known by the object that stands for it, as in the real compiler.</summary>
public sealed class InMemoryOptionsProvider(ImmutableDictionary<string, string> properties, IEnumerable<InMemoryPage> pages) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<AdditionalText, AnalyzerConfigOptions> _byFile = pages
        .Where(file => file.Page.Metadata.Count > 0)
        .ToDictionary(file => (AdditionalText)file, file => (AnalyzerConfigOptions)new InMemoryOptions("build_metadata.AdditionalFiles.", file.Page.Metadata));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new InMemoryOptions("build_property.", properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => InMemoryOptions.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _byFile.GetValueOrDefault(textFile, InMemoryOptions.None);
}

internal sealed class InMemoryOptions(string prefix, ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string> _values = values.ToDictionary(pair => prefix + pair.Key, pair => pair.Value, KeyComparer);

    public static InMemoryOptions None { get; } = new("", ImmutableDictionary<string, string>.Empty);

    public override IEnumerable<string> Keys => _values.Keys;

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
}
