using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>Makes the type of a page. Whatever goes wrong is a finding on that page; the others don't notice.</summary>
internal static class PageBuilder
{
    public static BuiltPage Build(BoundPage bound)
    {
        var path = bound.Declared.Location.Path;
        try
        {
            if (bound.Declared.DuplicateOf is { } other)
            {
                return Failed(Finding.Of(path, PagePart.Title, 0, FindingId.TypeDeclaredTwice, bound.Declared.Name.Name, other));
            }

            var built = bound.Page.Kind switch
            {
                PageKind.Object => new ObjectBuilder(bound.Declared, bound.References, bound.Example).Build(bound.Page),
                PageKind.Enum => EnumBuilder.Build(bound.Page, bound.Declared, bound.Example),
                _ => UnionBuilder.Build(bound),
            };
            if (bound.SchemaName is { } name && built.Model is { } model)
            {
                built = built with { Model = model with { Schema = JsonSchemaBuilder.Build(model, bound.Page, name) } };
            }

            var findings = new List<Finding>();
            findings.AddRange(NameFindings(bound.Declared));
            findings.AddRange(ReferenceFindings(bound));
            findings.AddRange(built.Findings);
            findings.AddRange(ExampleComparer.Compare(bound.Page, bound.References));
            return findings.Count == 0 ? built : built with { Findings = findings.ToEquatableArray() };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(Finding.Of(path, PagePart.Title, 0, FindingId.PageFailed, exception.GetType().Name, exception.Message));
        }
    }

    private static string AdviceFor(TypeReference reference) => reference.NearestWord is { } word
        ? "did you mean '" + word + "'?"
        : "no table or list of the pages is called so: add one below a heading '" + reference.Word + "', or give the members their type in an overlay";

    private static BuiltPage Failed(Finding finding) => new(finding.Path, null, EquatableArray.Create(finding));

    private static IEnumerable<Finding> NameFindings(DeclaredType declared) =>
        declared.Name.Name == declared.Page.TypeName
            ? []
            : [Finding.Of(declared.Location.Path, PagePart.Title, 0, FindingId.NameChanged, declared.Page.TypeName, declared.Name.Name)];

    private static IEnumerable<Finding> ReferenceFindings(BoundPage bound) =>
        bound.References.Items.Any(static item => item.IsAmbiguous || item.IsUnknownWord || item.Missing is not null) ? FindReferences(bound) : [];

    private static IEnumerable<Finding> FindReferences(BoundPage bound)
    {
        var path = bound.Declared.Location.Path;
        var part = bound.Page.Kind == PageKind.Union ? PagePart.UnionMember : PagePart.FieldType;
        var reported = new HashSet<TypeReference>();
        var missingHere = new HashSet<string>(bound.MissingHere, StringComparer.Ordinal);
        foreach (var (type, row) in bound.Page.Types.Select(static (type, row) => (type, row)))
        {
            if (type.Reference() is not { } reference || !reported.Add(reference))
            {
                continue;
            }

            var resolved = bound.References.Find(reference);
            if (resolved.IsAmbiguous)
            {
                yield return Finding.Of(path, part, row, FindingId.AmbiguousReference, reference.Name);
            }

            if (resolved.IsUnknownWord)
            {
                yield return Finding.Of(path, part, row, FindingId.UnknownType, reference.Word!, AdviceFor(reference));
            }

            if (resolved.Missing is { } missing
                && bound.Page.Options.MissingPages is var policy and not MissingPages.Infer
                && missingHere.Contains(missing.Path + " " + reference.Name))
            {
                yield return Finding.Of(path, part, row, FindingId.MissingPage, reference.Name, missing.Path) with { IsError = policy == MissingPages.Error };
            }
        }
    }
}
