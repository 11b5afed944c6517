using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Package.Tests;

/// <summary>The compiler sees only the properties and metadata that the package names; one that is forgotten there would silently do nothing.</summary>
public sealed class OptionListTests(PackedPackages packages)
{
    [Theory]
    [InlineData("build")]
    [InlineData("buildTransitive")]
    public void The_package_names_just_what_the_generator_asks_for(string folder)
    {
        var asked = new RecordedOptions();
        CSharpGeneratorDriver.Create(
            [new SpecGenerator().AsSourceGenerator()],
            [new Page()],
            optionsProvider: new RecordedOptionsProvider(asked))
            .RunGenerators(CSharpCompilation.Create("asked"), TestContext.Current.CancellationToken);

        using var content = new MemoryStream(PackedPackages.Read(packages.Generator)[folder + "/Inkeep.Gen.props"]);
        var named = XDocument.Load(content).Descendants().Where(static element => element.Attribute("Include") is not null)
            .Select(static element => element.Name.LocalName switch
            {
                "CompilerVisibleProperty" => "build_property." + (string?)element.Attribute("Include"),
                "CompilerVisibleItemMetadata" => $"build_metadata.{(string?)element.Attribute("Include")}.{(string?)element.Attribute("MetadataName")}",
                var other => other,
            });

        // Without a root namespace the assembly's name stands in, so both are asked for.
        Assert.Equal(asked.Keys, named.Order(StringComparer.Ordinal));
    }

    private sealed class Page : AdditionalText
    {
        public override string Path => "/project/type.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From("# Kind\n\n## Values\n\n```typescript\n\"a\" | \"b\"\n```\n", Encoding.UTF8);
    }

    private sealed class RecordedOptions : AnalyzerConfigOptions
    {
        private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

        public override IEnumerable<string> Keys => _keys.Order(StringComparer.Ordinal);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            _keys.Add(key);
            value = null;
            return false;
        }
    }

    private sealed class RecordedOptionsProvider(RecordedOptions options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;
    }
}
