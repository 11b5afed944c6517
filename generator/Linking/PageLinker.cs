using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Linking.Unions;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking;

/// <summary>Makes the type of a page. Whatever goes wrong is a finding on that page; the others don't notice.</summary>
internal static class PageLinker
{
    public static LinkedPage Link(LinkRequest request)
    {
        var path = request.Declared.Page.Address.Path;
        try
        {
            if (request.Declared.DuplicateOf is { } other)
            {
                var title = request.Declared.Name.Name;
                return new LinkedPage(path, null, EquatableArray.Create(LinkFinding.At(PagePart.Title, 0, FindingId.TypeDeclaredTwice, title, other)));
            }

            var linked = request.Page switch
            {
                FieldsPage fields => new ObjectLinker(request.Declared, request.References).Link(fields),
                ValuesPage values => new EnumLinker(request.Declared).Link(values),
                UnionPage union => UnionLinker.Link(union, request.Declared, request.Cases),
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
            return new LinkedPage(path, null, EquatableArray.Create(
                LinkFinding.At(PagePart.Title, 0, FindingId.PageFailed, exception.GetType().Name, exception.Message)));
        }
    }

    private static IEnumerable<LinkFinding> NameFindings(DeclaredType declared) =>
        declared.Name.Name == declared.Page.TypeName
            ? []
            : [LinkFinding.At(PagePart.Title, 0, FindingId.NameChanged, declared.Page.TypeName, declared.Name.Name)];

    private static IEnumerable<LinkFinding> ReferenceFindings(LinkRequest request) =>
        request.References.Items.Any(static item => item.IsAmbiguous || item.Missing is not null) ? FindReferences(request) : [];

    private static IEnumerable<LinkFinding> FindReferences(LinkRequest request)
    {
        var reported = new HashSet<ReferenceNode>();
        var missingHere = new HashSet<string>(request.MissingHere, StringComparer.Ordinal);
        foreach (var (type, part, row) in TypesOf(request.Page))
        {
            if (ReferenceCollector.In(type) is not { } node || !reported.Add(node))
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

    private static IEnumerable<(TypeNode Type, PagePart Part, int Row)> TypesOf(Page page) => page switch
    {
        FieldsPage fields => fields.Fields.Select(static (field, row) => (field.Type, PagePart.FieldType, row)),
        UnionPage union => union.Members.Select(static (member, row) => (member.Type, PagePart.UnionMember, row)),
        _ => [],
    };
}
