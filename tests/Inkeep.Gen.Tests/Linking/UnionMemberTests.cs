using Inkeep.Gen.Models;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>Every member that a union's page lists is a case, or it is said why not.</summary>
public sealed class UnionMemberTests
{
    private static readonly (string Path, string Text) Flat = ("docs/models/parcel.md", Fields("Parcel", "weight | *number*").Text);
    private static readonly (string Path, string Text) Fault = ("docs/models/fault.md", Fields("Fault", "reason | *string*").Text);

    [Theory]
    [InlineData("models.Parcel,models.Fault", "Acme.Models.Parcel,Acme.Models.Fault")]
    [InlineData("Parcel,models.Fault", "Acme.Models.Parcel,Acme.Models.Fault")]
    [InlineData("operations.Parcel,models.Fault", "Acme.Models.Parcel,Acme.Models.Fault")]
    [InlineData("models.Stamp,models.Fault", "Acme.Models.Operations.Stamp,Acme.Models.Fault")]
    [InlineData("models.Lid,models.Fault", "Acme.Models.Lid,Acme.Models.Fault")]
    [InlineData("Lid,models.Fault", "Acme.Models.Operations.Lid,Acme.Models.Fault")]
    [InlineData("models.Crate,models.Fault", "Acme.Models.Components.Crate,Acme.Models.Fault")]
    public void A_member_is_never_the_union_where_another_page_has_its_name(string members, string expected)
    {
        var lid = Fields("Lid", "size | *number*").Text;
        var project = LinkedProject.Of(
            Flat,
            Fault,
            ("docs/models/operations/parcel.md", Union("Parcel", members.Split(',')).Text),
            ("docs/models/operations/stamp.md", Fields("Stamp", "price | *number*").Text),
            ("docs/models/lid.md", lid),
            ("docs/models/operations/lid.md", lid),
            ("docs/models/a/b/crate.md", lid.Replace("Lid", "Crate", StringComparison.Ordinal)),
            ("docs/models/components/crate.md", lid.Replace("Lid", "Crate", StringComparison.Ordinal)));

        Assert.Equal(expected, CasesOf(project, "docs/models/operations/parcel.md"));
        Assert.DoesNotContain(project.Findings, static finding => !finding.Contains("UnionMembersIndistinguishable", StringComparison.Ordinal));
    }

    [Fact]
    public void Nor_an_alias_of_the_union()
    {
        var project = LinkedProject.Of(
            Fault,
            ("docs/models/operations/parcel.md", Union("Parcel", "models.Shipment", "models.Fault").Text),
            ("docs/models/operations/shipment.md", Fields("Shipment", "weight | *number*").Text),
            ("docs/models/shipment.md", Union("Shipment", "operations.Parcel").Text));

        Assert.Equal("Acme.Models.Operations.Shipment,Acme.Models.Fault", CasesOf(project, "docs/models/operations/parcel.md"));
    }

    [Fact]
    public void A_list_may_hold_the_union_it_is_a_case_of()
    {
        var project = LinkedProject.Of(Flat, ("docs/models/operations/parcel.md", Union("Parcel", "string", "operations.Parcel[]").Text));

        var list = Assert.IsType<ListRef>(project.Model<UnionModel>("docs/models/operations/parcel.md").Cases[1].Type);
        Assert.Equal("Acme.Models.Operations", Assert.IsType<ModelRef>(list.Item).Name.Namespace);
    }

    [Fact]
    public void The_page_s_own_package_goes_before_its_group_in_another()
    {
        var project = LinkedProject.Of(
            ("b/models/operations/box.md", Union("Box", "Lid", "string").Text),
            ("a/models/operations/lid.md", Fields("Lid", "size | *number*").Text),
            ("b/models/shared/lid.md", Fields("Lid", "size | *number*").Text));

        Assert.EndsWith("Shared.Lid,string", CasesOf(project, "b/models/operations/box.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string,number,models.It", "it.md UnionMember 2 UnionMemberIsUnion models.It # It")]
    [InlineData("string,number,Blob", "it.md UnionMember 2 MemberWithoutJsonForm member 3 # Blob")]
    [InlineData("string,number,models.Upload", "it.md UnionMember 2 MemberWithoutJsonForm member 3 # models.Upload")]
    public void A_member_that_is_no_case_is_said(string members, string expected)
    {
        var project = LinkedProject.Of(Union("It", members.Split(',')), Union("Upload", "Blob", "ReadableStream<Uint8Array>"));

        Assert.Contains(expected, project.Findings);
        Assert.Equal("string,double", CasesOf(project, PathOf("It")));
    }

    [Fact]
    public void Members_of_one_type_are_one_case_and_nothing_is_lost()
    {
        var project = LinkedProject.Of(Union("It", "string", "number", "models.Name"), Union("Name", "string"));

        Assert.Equal("string,double", CasesOf(project, PathOf("It")));
        Assert.Empty(project.Findings);
    }

    [Fact]
    public void A_union_that_JSON_can_t_hold_is_no_class_and_a_member_of_it_is_left_out()
    {
        var project = LinkedProject.Of(
            Union("Upload", "Blob", "ReadableStream<Uint8Array>"),
            Union("Attachment", "components.Upload"),
            Fields("Crate", "upload! | " + Link("Upload"), "all | " + Link("Attachment") + "[]", "name | *string*"));

        Assert.Equal([PathOf("Crate")], project.Linked.Where(page => page.Model is not null).Select(page => page.Path));
        Assert.Equal(["Name"], project.Model<ObjectModel>("Crate").Members.Select(member => member.Name));
        Assert.Equal(
            [
                "upload.md UnionMember 0 MemberWithoutJsonForm member 1 # Blob",
                "upload.md UnionMember 1 MemberWithoutJsonForm member 2 # ReadableStream<Uint8Array>",
                "attachment.md UnionMember 0 MemberWithoutJsonForm member 1 # components.Upload",
                "crate.md FieldType 0 MemberWithoutJsonForm upload # " + Link("Upload"),
                "crate.md FieldType 1 MemberWithoutJsonForm all # " + Link("Attachment") + "[]",
            ],
            project.Findings);
    }

    private static string CasesOf(LinkedProject project, string path) =>
        string.Join(',', project.Model<UnionModel>(path).Cases.Select(@case => @case.Type switch
        {
            ModelRef model => model.Name.Namespace + "." + model.Name.Name,
            ScalarRef { Kind: Inkeep.Gen.Json.ScalarKind.String } => "string",
            ScalarRef { Kind: Inkeep.Gen.Json.ScalarKind.Number } => "double",
            var other => other.ToString(),
        }));
}
