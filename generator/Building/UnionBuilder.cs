using System.Globalization;
using Inkeep.Gen.Building.XmlDocs;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Unions;

namespace Inkeep.Gen.Building;

/// <summary>Makes the class of a Supported Types page.</summary>
internal static class UnionBuilder
{
    public static BuiltPage Build(SettledPage page, DeclaredType declared, EquatableArray<CaseShape> shapes, EquatableArray<string> example)
    {
        var cases = CaseNamer.Name(shapes.Select(static @case => @case.Type.ToTypeRef())).ToEquatableArray();
        var plan = UnionPlanner.Plan(shapes);
        var model = new UnionModel
        {
            Name = declared.Name,
            HintName = declared.HintName,
            Source = declared.Location.Path,
            IsPublic = declared.Page.Options.IsPublic,
            Documentation = DocumentationComposer.ForType(page, example, PlanDescription.Of(plan, cases)),
            Example = example.Count == 0 ? null : new ExampleModel(declared.Name.Name == "Example" ? "ExampleValue" : "Example", example),
            Obsolete = ObsoleteMessage.Of(page.Page.IsDeprecated),
            Cases = cases,
            Plan = plan,
        };
        return new BuiltPage(declared.Location.Path, model, Findings(page, declared.Location.Path, model, shapes).ToEquatableArray());
    }

    private static IEnumerable<Finding> Findings(SettledPage page, string path, UnionModel model, EquatableArray<CaseShape> shapes)
    {
        for (var row = 0; row < page.Members.Count; row++)
        {
            if (!page.Members[row].Type.IsSerializable())
            {
                yield return Finding.Of(path, PagePart.UnionMember, row, FindingId.MemberWithoutJsonForm, "member " + (row + 1).ToString(CultureInfo.InvariantCulture), page.Members[row].TypeText);
            }
        }

        if (Overlaps.Find(model.Plan, shapes) is var (left, right, shared))
        {
            yield return Finding.Of(
                path,
                PagePart.Title,
                0,
                FindingId.UnionMembersIndistinguishable,
                model.Name.Name,
                left.Known.Type.Name,
                right.Known.Type.Name,
                shared.Count > 0 ? string.Join(", ", shared.Take(8)) : "none");
        }
    }
}
