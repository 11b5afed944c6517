using System.Reflection;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Roslyn.Tests;

/// <summary>The generator as editors have it: pages are additional documents of a workspace, and nothing is ever built.</summary>
public sealed class EditorTests
{
    private const string PagePath = "/project/docs/models/components/crate.md";

    private static readonly string Documented = Page("| `id` | *string* | :heavy_check_mark: | Its id. |");

    [Fact]
    public async Task An_edit_of_a_page_is_seen_without_a_build()
    {
        using var workspace = new AdhocWorkspace();
        var project = ProjectIn(workspace, Documented, "class User { void Use(Acme.Models.Components.Crate crate) { } }");
        Assert.Equal(["Extras", "Id"], await PropertiesAsync(project));

        var page = project.AdditionalDocuments.Single();
        var edited = project.Solution.WithAdditionalDocumentText(page.Id, SourceText.From(Page("| `label` | *string* | :heavy_check_mark: | N/A |")));

        Assert.Equal(["Extras", "Label"], await PropertiesAsync(edited.GetProject(project.Id)!));
    }

    [Fact]
    public async Task The_definition_of_a_model_is_the_emitted_file()
    {
        using var workspace = new AdhocWorkspace();
        const string source = "class User { string Use(Acme.Models.Components.Crate crate) => crate.Id; }";
        var project = ProjectIn(workspace, Documented, source);

        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(project.Documents.Single(), source.LastIndexOf("Id", StringComparison.Ordinal), CancellationToken);
        var place = Assert.Single(symbol!.Locations);
        var document = Assert.IsType<SourceGeneratedDocument>(project.Solution.GetDocument(place.SourceTree));

        Assert.Equal("Acme.Models.Components.Crate.g.cs", document.HintName);
        Assert.Equal("Id", (await document.GetTextAsync(CancellationToken)).ToString(place.SourceSpan));
        Assert.Contains("Its id.", symbol.GetDocumentationCommentXml(cancellationToken: CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_at_the_page_as_it_is_being_written()
    {
        using var workspace = new AdhocWorkspace();
        var project = ProjectIn(workspace, Page("| `id` | *strnig* | :heavy_check_mark: | N/A |"), "");
        var driver = CSharpGeneratorDriver.Create(
            project.AnalyzerReferences.SelectMany(static reference => reference.GetGenerators(LanguageNames.CSharp)),
            project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions)project.ParseOptions!,
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider);

        driver.RunGeneratorsAndUpdateCompilation((await project.GetCompilationAsync(CancellationToken))!, out _, out var diagnostics, CancellationToken);

        var finding = Assert.Single(diagnostics, static diagnostic => diagnostic.Id == "INK0004");
        Assert.Equal(PagePath, finding.Location.GetLineSpan().Path);
        Assert.Equal("*strnig*", (await project.AdditionalDocuments.Single().GetTextAsync(CancellationToken)).ToString(finding.Location.SourceSpan));
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private static string Page(string row) => $"# Crate\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{row}\n";

    private static Project ProjectIn(AdhocWorkspace workspace, string page, string source)
    {
        var id = ProjectId.CreateNewId();
        var options = "is_global = true\nbuild_property.RootNamespace = Acme\nbuild_property.ProjectDir = /project/\n";
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Acme",
                "Acme",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12, preprocessorSymbols: GeneratorInput.Symbols),
                metadataReferences: ModelCompilation.References,
                analyzerReferences: [new AnalyzerFileReference(typeof(SpecGenerator).Assembly.Location, new Loader())]))
            .AddDocument(DocumentId.CreateNewId(id), "User.cs", source)
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "crate.md", SourceText.From(page), filePath: PagePath)
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(options), filePath: "/project/.globalconfig");
        return solution.GetProject(id)!;
    }

    // What completion behind a dot offers.
    private static async Task<IEnumerable<string>> PropertiesAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync(CancellationToken))!;
        var type = compilation.GetTypeByMetadataName("Acme.Models.Components.Crate")!;
        var model = compilation.GetSemanticModel((await project.Documents.Single().GetSyntaxTreeAsync(CancellationToken))!);
        return model.LookupSymbols(0, type).OfType<IPropertySymbol>().Select(static property => property.Name).Order(StringComparer.Ordinal);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
