using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>Makes the type of a page. Whatever goes wrong is a finding on that page; the others don't notice.</summary>
internal static class PageBuilder
{
    public static BuiltPage Link(BoundPage request)
    {
        var path = request.Declared.Page.Address.Path;
        try
        {
            if (request.Declared.DuplicateOf is { } other)
            {
                var title = request.Declared.Name.Name;
                return new BuiltPage(path, null, EquatableArray.Create(LinkFinding.At(PagePart.Title, 0, FindingId.TypeDeclaredTwice, title, other)));
            }

            var linked = request.Page switch
            {
                ObjectPage fields => new ObjectBuilder(request.Declared, request.References).Link(fields),
                EnumPage values => new EnumBuilder(request.Declared).Link(values),
                UnionPage union => UnionBuilder.Link(union, request.Declared, request.Cases),
                _ => throw new InvalidOperationException("A page of no known kind: " + request.Page.GetType().Name),
            };
            var findings = new List<LinkFinding>();
            findings.AddRange(NameFindings(request.Declared));
            findings.AddRange(ReferenceFindings(request));
            findings.AddRange(linked.Findings);
            findings.AddRange(ExampleComparer.Compare(request.Page, request.References));
            return findings.Count == 0 ? linked : linked with { Findings = findings.ToEquatableArray() };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new BuiltPage(path, null, EquatableArray.Create(
                LinkFinding.At(PagePart.Title, 0, FindingId.PageFailed, exception.GetType().Name, exception.Message)));
        }
    }

    private static IEnumerable<LinkFinding> NameFindings(DeclaredType declared) =>
        declared.Name.Name == declared.Page.TypeName
            ? []
            : [LinkFinding.At(PagePart.Title, 0, FindingId.NameChanged, declared.Page.TypeName, declared.Name.Name)];

    private static IEnumerable<LinkFinding> ReferenceFindings(BoundPage request) =>
        request.References.Items.Any(static item => item.IsAmbiguous || item.Missing is not null) ? FindReferences(request) : [];

    private static IEnumerable<LinkFinding> FindReferences(BoundPage request)
    {
        var reported = new HashSet<TypeReference>();
        var missingHere = new HashSet<string>(request.MissingHere, StringComparer.Ordinal);
        foreach (var (type, part, row) in TypesOf(request.Page))
        {
            if (type.Reference() is not { } node || !reported.Add(node))
            {
                continue;
            }

            var resolved = request.References.Find(node);
            if (resolved.IsAmbiguous)
            {
                yield return LinkFinding.At(part, row, FindingId.AmbiguousReference, node.Name);
            }

            if (resolved.Missing is { } missing
                && request.Declared.Page.Options.MissingPages is var policy and not MissingPages.Infer
                && missingHere.Contains(missing.Path + " " + node.Name))
            {
                yield return LinkFinding.At(part, row, FindingId.MissingPage, node.Name, missing.Path) with { IsError = policy == MissingPages.Error };
            }
        }
    }

    private static IEnumerable<(TypeExpression Type, PagePart Part, int Row)> TypesOf(Page page) => page switch
    {
        ObjectPage fields => fields.Fields.Select(static (field, row) => (field.Type, PagePart.FieldType, row)),
        UnionPage union => union.Members.Select(static (member, row) => (member.Type, PagePart.UnionMember, row)),
        _ => [],
    };
}
