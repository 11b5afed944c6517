using Inkeep.Gen.Building;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Models;
using Inkeep.Gen.Options;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;
using Inkeep.Gen.Tests.Running;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>Pages parsed and built as the pipeline does it, without a compiler.</summary>
internal sealed class LinkedProject
{
    private LinkedProject(ProjectOptions options, IEnumerable<(string Path, string Text)> pages, Func<string, PageOptions>? optionsOf)
    {
        var token = TestContext.Current.CancellationToken;
        List<SettledPage> settled = [.. pages.Select(page => Settle(page.Path, page.Text, optionsOf?.Invoke(page.Path) ?? options.Defaults))];
        Index = TypeCatalog.Of(settled.Select(page => page.ToDeclaration()), options);
        Placeholders = PlaceholderIndex.Of(new MissingReferences(settled.SelectMany(page => MissingReferenceReader.Read(page, Index)), OverlayTable.None), Index);
        var shapes = new PathTable<TypeShape>(settled.Select(TypeShape.Of));
        Resolver = new ReferenceResolver(Index, Placeholders.Types);
        Linked = [.. settled
            .Select(page => BoundPage.Of(page, Index, Placeholders)!.With(Index, Placeholders, shapes, token))
            .Select(PageBuilder.Build)];
        Missing = [.. PlaceholderBuilder.BuildAll(Index, Placeholders, token)];
    }

    public static PageOptions Defaults { get; } = new(null, IsPublic: true, MissingPages.Warn, ReadingLevel.Tolerant, Nullability.AsDocumented, WireNames.AsDocumented, WholeNumbers.AsDocumented);

    public TypeCatalog Index { get; }

    public PlaceholderIndex Placeholders { get; }

    public ReferenceResolver Resolver { get; }

    public IReadOnlyList<BuiltPage> Linked { get; }

    public IReadOnlyList<TypeModel> Missing { get; }

    /// <summary>What was found on all pages: <c>label.md FieldType 0 MissingPage Label # path</c>.</summary>
    public IReadOnlyList<string> Findings => [.. Linked.SelectMany(page => page.Findings.Select(finding =>
        $"{Path.GetFileName(page.Path)} {Print((PartAnchor)finding.Anchor)} {finding.Id} {string.Join(" # ", finding.Arguments)}"))];

    public static LinkedProject Of(params (string Path, string Text)[] pages) => new(new ProjectOptions("Acme.Models", Defaults), pages, null);

    /// <summary>The same with options for some of the pages.</summary>
    public static LinkedProject Of(Func<string, PageOptions> options, params (string Path, string Text)[] pages) =>
        new(new ProjectOptions("Acme.Models", Defaults), pages, options);

    /// <summary>The model of a type of the usual group, or of any by its path.</summary>
    public TModel Model<TModel>(string titleOrPath)
        where TModel : TypeModel
    {
        var path = titleOrPath.Contains('.') ? titleOrPath : SamplePages.PathOf(titleOrPath);
        return Assert.IsType<TModel>(Linked.Single(page => page.Path == path).Model);
    }

    /// <summary>The placeholder of this name.</summary>
    public TModel MissingModel<TModel>(string title)
        where TModel : TypeModel => Assert.IsType<TModel>(Missing.Single(model => model.Name.Name == title));

    /// <summary>The name of the type that each page gives, as <c>Namespace.Name</c>, by path.</summary>
    public string NameOf(string path)
    {
        var name = Index.ByPath(path)!.Name;
        return name.Namespace + "." + name.Name;
    }

    private static string Print(PartAnchor anchor) => $"{anchor.Part} {anchor.Row}";

    private static SettledPage Settle(string path, string text, PageOptions options)
    {
        var parsed = PageParser.Parse(path, text, TestContext.Current.CancellationToken);
        Assert.NotNull(parsed.Page);
        return FactMerger.Settle(new LocatedPage(parsed.Page, PageLocation.Of(path, parsed.Page.StatedGroup), options, default));
    }
}
