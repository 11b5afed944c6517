using Inkeep.Gen.Building;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Dialects.Speakeasy;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Models;
using Inkeep.Gen.Options;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Tests.Running;
using Inkeep.Gen.Unions;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>Pages parsed and linked as the pipeline does it, without a compiler.</summary>
internal sealed class LinkedProject
{
    private readonly List<LocatedPage> _pages;
    private readonly PathTable<TypeShape> _evidence;

    private LinkedProject(ProjectOptions options, IEnumerable<(string Path, string Text)> pages, Func<string, PageOptions>? optionsOf)
    {
        _pages = [.. pages.Select(page => Place(page.Path, page.Text, optionsOf?.Invoke(page.Path) ?? options.Defaults))];
        Index = TypeCatalog.Of(_pages.Select(PageDeclaration.Of), options);
        Placeholders = PlaceholderIndex.Of(_pages.SelectMany(page => MissingReferenceReader.Read(page, Index)), Index, OverlayTable.Of([]));
        _evidence = new PathTable<TypeShape>(_pages.Select(page => TypeShapeReader.Read(page.Address.Path, page.Page)));
        Resolver = new ReferenceResolver(Index, Placeholders);
        Linked = [.. _pages
            .Select(page => BoundPage.Of(page, Index, Placeholders)!.With(Index, Placeholders, _evidence, TestContext.Current.CancellationToken))
            .Select(PageBuilder.Link)];
        Missing = [.. PlaceholderBuilder.LinkAll(Index, Placeholders, TestContext.Current.CancellationToken)];
    }

    public static PageOptions Defaults { get; } = new(null, IsPublic: true, MissingPages.Warn, RequiredNulls.Tolerate, WireNames.AsDocumented, WholeNumbers.AsDocumented);

    public TypeCatalog Index { get; }

    public PlaceholderIndex Placeholders { get; }

    public ReferenceResolver Resolver { get; }

    public IReadOnlyList<BuiltPage> Linked { get; }

    public IReadOnlyList<TypeModel> Missing { get; }

    /// <summary>What was found on all pages: <c>label.md FieldType 0 MissingPage Label # path</c>.</summary>
    public IReadOnlyList<string> Findings => [.. Linked.SelectMany(page => page.Findings.Select(finding =>
        $"{Path.GetFileName(page.Path)} {finding.Part} {finding.Row} {finding.Id} {string.Join(" # ", finding.Arguments)}"))];

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

    private static LocatedPage Place(string path, string text, PageOptions options)
    {
        var parsed = PageParser.Parse(path, text, TestContext.Current.CancellationToken);
        Assert.NotNull(parsed.Page);
        return new LocatedPage(parsed.Page, PageLocation.Of(path, parsed.Page.StatedGroup), options);
    }
}
