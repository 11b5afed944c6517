using System.Collections.Immutable;
using System.Text;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>A run that is cancelled on its way ends at once, and the next one is whole.</summary>
[Trait("Set", "Long")]
public sealed class CancellationTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Acme", references: ModelCompilation.References);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(11)]
    public void Cancelled_while_a_page_is_read(int page)
    {
        using var source = new CancellationTokenSource();
        var files = Files(source, page);
        var driver = Driver(files, new Options(source, int.MaxValue));

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(Compilation, source.Token));

        Assert.Equal(Whole(), Sources(driver.RunGenerators(Compilation, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Cancelled_while_settings_are_read(int file)
    {
        using var source = new CancellationTokenSource();
        var driver = Driver(Files(source, int.MaxValue), new Options(source, file));

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(Compilation, source.Token));

        Assert.Equal(Whole(), Sources(driver.RunGenerators(Compilation, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Cancelled_in_a_second_run_after_an_edit()
    {
        using var source = new CancellationTokenSource();
        var files = Files(source, int.MaxValue);
        var first = Driver(files, new Options(source, int.MaxValue)).RunGenerators(Compilation, TestContext.Current.CancellationToken);
        var page = EditedProject.Input.Pages[1];
        var edited = new CancellingPage(page with { Text = page.Text.Replace("What it says.", "What is on it.") }, source, cancels: true);
        var second = first.ReplaceAdditionalText(files[1], edited);

        Assert.Throws<OperationCanceledException>(() => second.RunGenerators(Compilation, source.Token));

        var third = Sources(second.RunGenerators(Compilation, TestContext.Current.CancellationToken));
        var expected = GeneratorRun.Of(EditedProject.In("Label", "What it says.", "What is on it.")(EditedProject.Input)).Sources;
        Assert.Equal(expected, third);
    }

    [Fact]
    public void Cancelled_before_it_begins()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Driver(Files(source, int.MaxValue), new Options(source, int.MaxValue)).RunGenerators(Compilation, source.Token));
    }

    private static ImmutableSortedDictionary<string, string> Whole() => GeneratorRun.Of(EditedProject.Input).Sources;

    private static ImmutableArray<CancellingPage> Files(CancellationTokenSource source, int cancelAt) =>
        [.. EditedProject.Input.Pages.Select((page, i) => new CancellingPage(page, source, cancels: i + 1 == cancelAt))];

    private static CSharpGeneratorDriver Driver(ImmutableArray<CancellingPage> files, AnalyzerConfigOptionsProvider options) =>
        CSharpGeneratorDriver.Create([new SpecGenerator().AsSourceGenerator()], files, new CSharpParseOptions(preprocessorSymbols: GeneratorInput.Symbols), options);

    private static ImmutableSortedDictionary<string, string> Sources(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result.GeneratedSources.ToImmutableSortedDictionary(file => file.HintName, file => file.SourceText.ToString(), StringComparer.Ordinal);
    }

    /// <summary>A page during whose reading somebody cancels, once.</summary>
    private sealed class CancellingPage(InputPage page, CancellationTokenSource source, bool cancels) : AdditionalText
    {
        public override string Path => GeneratorInput.ProjectDirectory + page.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            if (cancels)
            {
                source.Cancel();
            }

            return SourceText.From(page.Text, Encoding.UTF8);
        }
    }

    private sealed class Options(CancellationTokenSource source, int cancelAt) : AnalyzerConfigOptionsProvider
    {
        private int _asked;

        public override AnalyzerConfigOptions GlobalOptions { get; } = new ProjectOptions(EditedProject.Input.Properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new ProjectOptions(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            if (++_asked == cancelAt)
            {
                source.Cancel();
            }

            return new ProjectOptions(ImmutableDictionary<string, string>.Empty);
        }
    }

    private sealed class ProjectOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = properties.GetValueOrDefault(key.Replace("build_property.", "", StringComparison.Ordinal), "");
            return value.Length > 0;
        }
    }
}
