using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Tests.Diagnostics;

/// <summary>What a page can't provoke by itself: the generator is run in a context of its own in which Markdig is not what it was built with.</summary>
public sealed class FailedRunTests
{
    private const string Path = "/project/models/components/crate.md";

    [Fact]
    public void A_compiler_without_Markdig_is_named_as_such()
    {
        var diagnostic = Assert.Single(Run(() => throw new FileNotFoundException("no such file")));

        Assert.Equal("INK0002", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.StartsWith("The compiler could not load Markdig, the library that reads the pages (File", Message(diagnostic), StringComparison.Ordinal);
        Assert.EndsWith("; see the README for the supported compilers", Message(diagnostic), StringComparison.Ordinal);
        AssertPlace(diagnostic);
    }

    [Fact]
    public void A_failure_of_our_own_is_an_error_on_the_page()
    {
        var diagnostic = Assert.Single(Run(() => MarkdigThatFails()));

        Assert.Equal("INK0001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(
            "The generator failed on this page and left it out (other pages are not affected); report this exception together with the page: InvalidOperationException: on purpose",
            Message(diagnostic));
        AssertPlace(diagnostic);
    }

    private static ImmutableArray<Diagnostic> Run(Func<Assembly> markdig)
    {
        var type = new ContextOfMarkdig(markdig).LoadFromAssemblyPath(typeof(SpecGenerator).Assembly.Location).GetType(typeof(SpecGenerator).FullName!, throwOnError: true)!;
        var generator = (IIncrementalGenerator)Activator.CreateInstance(type)!;
        return CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [new Page()])
            .RunGenerators(CSharpCompilation.Create("Acme"), TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single().Diagnostics;
    }

    // Everything that the generator calls is there, and the first call throws.
    private static Assembly MarkdigThatFails()
    {
        const string Source = """
            [assembly: System.Reflection.AssemblyVersion("99.0.0.0")]

            namespace Markdig
            {
                public class MarkdownPipeline;
                public class MarkdownPipelineBuilder
                {
                    public MarkdownPipelineBuilder() => throw new System.InvalidOperationException("on purpose");
                    public Helpers.OrderedList<Parsers.BlockParser> BlockParsers { get; } = new();
                    public Helpers.OrderedList<Parsers.InlineParser> InlineParsers { get; } = new();
                    public MarkdownPipeline Build() => new();
                }
                public class MarkdownParserContext;
                public static class Markdown
                {
                    public static Syntax.MarkdownDocument Parse(string text, MarkdownPipeline pipeline, MarkdownParserContext context) => new();
                }
            }

            namespace Markdig.Helpers
            {
                public class OrderedList<T> : System.Collections.Generic.List<T>;
            }

            namespace Markdig.Parsers
            {
                public enum BlockState { None }
                public abstract class ParserBase<T> { public char[] OpeningCharacters { get; set; } }
                public abstract class BlockParser : ParserBase<BlockProcessor>
                {
                    public virtual BlockState TryOpen(BlockProcessor processor) => default;
                    public virtual BlockState TryContinue(BlockProcessor processor, Syntax.Block block) => default;
                    public virtual bool Close(BlockProcessor processor, Syntax.Block block) => true;
                }
                public abstract class InlineParser;
                public class BlockProcessor;
                public class HeadingBlockParser : BlockParser;
                public class ThematicBreakParser : BlockParser;
                public class QuoteBlockParser : BlockParser;
                public class ListBlockParser : BlockParser;
                public class HtmlBlockParser : BlockParser;
                public class IndentedCodeBlockParser : BlockParser;
                public class FencedCodeBlockParser : BlockParser;
                public class ParagraphBlockParser : BlockParser { public bool ParseSetextHeadings { get; set; } }
            }

            namespace Markdig.Syntax
            {
                public struct SourceSpan { public int Start { get; set; } public int End { get; set; } }
                public abstract class MarkdownObject { public SourceSpan Span; }
                public abstract class Block : MarkdownObject;
                public abstract class LeafBlock : Block { public bool ProcessInlines { get; set; } }
                public class CodeBlock : LeafBlock;
                public class HtmlBlock : LeafBlock;
                public class ParagraphBlock : LeafBlock;
                public class HeadingBlock : LeafBlock { public int Level { get; set; } public bool IsSetext { get; set; } }
                public class FencedCodeBlock : CodeBlock { public string Info { get; set; } public int ClosingFencedCharCount { get; set; } }
                public abstract class ContainerBlock : Block
                {
                    public Enumerator GetEnumerator() => default;
                    public struct Enumerator : System.Collections.Generic.IEnumerator<Block>
                    {
                        public Block Current => null;
                        object System.Collections.IEnumerator.Current => null;
                        public bool MoveNext() => false;
                        public void Reset() { }
                        public void Dispose() { }
                    }
                }
                public class MarkdownDocument : ContainerBlock;
            }
            """;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(path => System.IO.Path.GetDirectoryName(path) == System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Markdig",
            [CSharpSyntaxTree.ParseText(Source)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        return new AssemblyLoadContext("Markdig", isCollectible: false).LoadFromStream(image);
    }

    private static void AssertPlace(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(Path, place.Path);
        Assert.Equal((0, 0), (place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private sealed class ContextOfMarkdig(Func<Assembly> markdig) : AssemblyLoadContext(isCollectible: false)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == "Markdig" ? markdig() : null;
    }

    private sealed class Page : AdditionalText
    {
        public override string Path => FailedRunTests.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(FindingCases.Object("Crate"), Encoding.UTF8);
    }
}
