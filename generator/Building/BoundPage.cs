using System.Threading;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Unions;

namespace Inkeep.Gen.Building;

/// <summary>All that a page's type depends on: the page, and what its own references need of the other pages.</summary>
/// <param name="MissingHere">The missing pages that are mentioned here first, as path and name.</param>
internal sealed record BoundPage(SettledPage Page, DeclaredType Declared, References References, EquatableArray<string> MissingHere)
{
    /// <summary>The cases of a union; null for a type that is none.</summary>
    public UnionCases? Cases { get; init; }

    /// <summary>Whether JSON can hold the type: not when it is a union of streams and the like.</summary>
    public bool HasJsonForm { get; init; } = true;

    /// <summary>The example as lines of JSON, where the project asks for it and the models can read it.</summary>
    public EquatableArray<string> Example { get; init; }

    /// <summary>What the type's JSON Schema is called; null where the project asks for none.</summary>
    public string? SchemaName { get; init; }

    /// <summary>The page with its references resolved; null for a file that is listed twice.</summary>
    public static BoundPage? Of(SettledPage page, TypeCatalog catalog, PlaceholderIndex placeholders)
    {
        var path = page.Location.Path;
        if (catalog.ByPath(path) is not { } declared)
        {
            return null;
        }

        var resolver = new ReferenceResolver(catalog, placeholders.Types);
        var references = References.Of(page.Types, page.Location, resolver);
        var missingHere = placeholders.FirstUsedOn(path).Select(static placeholder => placeholder.Location.Path + " " + placeholder.Name);
        return new BoundPage(page, declared, references, missingHere.ToEquatableArray())
        {
            HasJsonForm = resolver.HasJsonForm(declared),
            SchemaName = SchemaNames.Of(declared.Name, catalog),
        };
    }

    /// <summary>The same with what a union needs of its members, and with the example where examples are asked for.</summary>
    public BoundPage With(TypeCatalog catalog, PlaceholderIndex placeholders, PathTable<TypeShape> shapes, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var isUnion = Page.Kind == PageKind.Union;
        var hasExample = catalog.Project.HasExamples && Declared.DuplicateOf is null;
        return !isUnion && !hasExample ? this : this with
        {
            Cases = isUnion ? CaseShapeReader.Read(Page.Members, Declared, new ReferenceResolver(catalog, placeholders.Types), shapes) : null,
            Example = hasExample ? ExampleOf(new KnownTypes(catalog, shapes)) : default,
        };
    }

    // An example that doesn't fit the models can't be read by them.
    private EquatableArray<string> ExampleOf(KnownTypes types)
    {
        foreach (var example in Page.Kind == PageKind.Union ? Page.Members.Select(static member => member.Example) : [Page.Page.Example])
        {
            var walker = new SampleWalker(types, "", new ObservationCollector());
            if (example is not null && walker.Follow(Declared, example) is var value && walker.Findings.Count == 0 && JsonPrinter.Print(value) is { Count: > 0 } lines)
            {
                return lines;
            }
        }

        return default;
    }
}
