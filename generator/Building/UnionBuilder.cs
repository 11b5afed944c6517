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
    public static BuiltPage Build(BoundPage bound)
    {
        var (page, declared, members) = (bound.Page, bound.Declared, bound.Cases ?? new UnionCases(default, default));
        var leftOut = LeftOut(page, declared, members.LeftOut);
        if (!bound.HasJsonForm)
        {
            return new BuiltPage(declared.Location.Path, null, leftOut.ToEquatableArray());
        }

        var shapes = members.Cases;
        var cases = CaseNamer.Name(declared.Name.Name, shapes.Select(static @case => @case.Type.ToTypeRef())).ToEquatableArray();
        var plan = UnionPlanner.Plan(shapes);
        var model = new UnionModel
        {
            Name = declared.Name,
            HintName = declared.HintName,
            Source = declared.Location.File,
            IsPublic = declared.Page.Options.IsPublic,
            Reading = declared.Page.Options.Reading,
            Documentation = DocumentationComposer.ForType(page, bound.Example, PlanDescription.Of(plan, cases)),
            Example = bound.Example.Count == 0 ? null : new ExampleModel(declared.Name.Name == "Example" ? "ExampleValue" : "Example", bound.Example),
            Obsolete = ObsoleteMessage.Of(page.Page.IsDeprecated, page.Description),
            Cases = cases,
            Plan = plan,
        };
        return new BuiltPage(declared.Location.Path, model, leftOut.Concat(Indistinguishable(model, shapes)).ToEquatableArray());
    }

    private static IEnumerable<Finding> LeftOut(SettledPage page, DeclaredType declared, EquatableArray<LeftOutMember> members) => members.Select(member =>
    {
        var (path, text) = (declared.Location.Path, page.Members[member.Row].TypeText);
        return member.IsUnionItself
            ? Finding.Of(path, PagePart.UnionMember, member.Row, FindingId.UnionMemberIsUnion, text, declared.Name.Name)
            : Finding.Of(path, PagePart.UnionMember, member.Row, FindingId.MemberWithoutJsonForm, "member " + (member.Row + 1).ToString(CultureInfo.InvariantCulture), text);
    });

    private static IEnumerable<Finding> Indistinguishable(UnionModel model, EquatableArray<CaseShape> shapes)
    {
        var groups = Overlaps.Find(model.Plan, shapes);
        return groups.Count == 0
            ? []
            : [Finding.Of(model.Source, PagePart.Title, 0, FindingId.UnionMembersIndistinguishable, model.Name.Name, string.Join("; ", groups.Select(Describe)))];
    }

    private static string Describe(OverlapGroup group)
    {
        var names = group.Names.Select(static name => "'" + name + "'").ToList();
        return string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1]
            + (group.Shared.Count > 0 ? " (members of all: " + string.Join(", ", group.Shared.Take(8)) + ")" : " (no member of all)");
    }
}
