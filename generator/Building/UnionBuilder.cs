using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Inkeep.Gen.Building.XmlDocs;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Speakeasy;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Unions;

namespace Inkeep.Gen.Building;

/// <summary>Makes the class of a Supported Types page.</summary>
internal static class UnionBuilder
{
    public static BuiltPage Link(UnionPage page, DeclaredType declared, EquatableArray<CaseShape> evidence)
    {
        var cases = CaseNamer.Name(evidence.Select(static @case => @case.Type)).ToEquatableArray();
        var plan = UnionPlanner.Plan(evidence);
        var model = new UnionModel
        {
            Name = declared.Name,
            HintName = declared.HintName,
            Source = declared.Page.Address.Path,
            IsPublic = declared.Page.Options.IsPublic,
            Documentation = DocumentationComposer.ForType(page, PlanDescription.Of(plan, cases)),
            Example = page.ExampleJson.Count == 0 ? null : new ExampleModel(declared.Name.Name == "Example" ? "JsonValue" : "Example", page.ExampleJson),
            Obsolete = Deprecation.MessageFor(page),
            Cases = cases,
            Plan = plan,
        };
        return new BuiltPage(declared.Page.Address.Path, model, Findings(page, model, evidence).ToEquatableArray());
    }

    private static IEnumerable<LinkFinding> Findings(UnionPage page, UnionModel model, EquatableArray<CaseShape> evidence)
    {
        for (var row = 0; row < page.Members.Count; row++)
        {
            if (!page.Members[row].Type.IsSerializable())
            {
                yield return LinkFinding.At(PagePart.UnionMember, row, FindingId.MemberWithoutJsonForm, "member " + (row + 1).ToString(CultureInfo.InvariantCulture), page.Members[row].TypeText);
            }
        }

        if (Overlaps.Find(model, evidence) is var (left, right, shared))
        {
            yield return LinkFinding.At(
                PagePart.Title,
                0,
                FindingId.UnionMembersIndistinguishable,
                model.Name.Name,
                left.Evidence.Type.Name,
                right.Evidence.Type.Name,
                shared.Count > 0 ? string.Join(", ", shared.Take(8)) : "no member");
        }
    }

}

/// <summary>Names the cases of a union for the parameters of its <c>Match</c>.</summary>
internal static class CaseNamer
{
    private static readonly HashSet<string> Reserved = new(System.StringComparer.Ordinal) { "state", "unknown", "value" };

    public static IEnumerable<UnionCase> Name(IEnumerable<TypeRef> types)
    {
        var taken = new NumberedNames(Reserved);
        foreach (var type in types)
        {
            var stem = Words.ToCamelCase(Stem(type));
            yield return new UnionCase(taken.TryTake(stem) ? stem : taken.TakeNumbered(stem), type);
        }
    }

    private static string Stem(TypeRef type) => type switch
    {
        ListRef list => Stem(list.Item) + "List",
        MapRef map => Stem(map.Value) + "Map",
        ModelRef model => model.Name.Name,
        EnumRef enumeration => enumeration.Name.Name,
        ScalarRef { Kind: ScalarKind.String } => "Text",
        ScalarRef { Kind: ScalarKind.Number } => "Number",
        ScalarRef { Kind: ScalarKind.Any } => "Json",
        ScalarRef { Kind: ScalarKind.DateTime } => "DateTime",
        ScalarRef { Kind: ScalarKind.Date } => "Date",
        ScalarRef leaf => leaf.Kind.ToString(),
        _ => "Item",
    };
}
