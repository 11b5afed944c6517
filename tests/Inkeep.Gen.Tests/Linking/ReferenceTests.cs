using Inkeep.Gen.Models;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>Which type a reference means.</summary>
public sealed class ReferenceTests
{
    private static readonly (string Path, string Text) Label = Fields("Label", "text | *string*");

    [Theory]
    [InlineData("[components.Label](../../models/components/label.md)")]
    [InlineData("[models.Label](../../models/components/label.md)")]
    [InlineData("*components.Label*")]
    [InlineData("*Label*")]
    [InlineData("[components.Label](../../elsewhere/components/label.md)")]
    [InlineData("[Label](label.md)")]
    public void By_path_by_group_or_by_name(string cell)
    {
        var project = LinkedProject.Of(Fields("Crate", "label | " + cell), Label);

        Assert.Equal("Label: Label", Assert.Single(project.Model<ObjectModel>("Crate").Members).Print());
        Assert.Empty(project.Findings);
    }

    [Theory]
    [InlineData("*components.Label*", "Acme.Models.Components")]
    [InlineData("*operations.Label*", "Acme.Models.Operations")]
    [InlineData("[operations.Label](../../models/operations/label.md)", "Acme.Models.Operations")]
    [InlineData("*Label*", "Acme.Models.Components")]
    public void The_group_tells_types_of_one_name_apart(string cell, string expected)
    {
        var project = LinkedProject.Of(Fields("Crate", "label | " + cell), Label, ("docs/models/operations/label.md", Label.Text));

        Assert.Equal(expected, Assert.IsType<ModelRef>(project.Model<ObjectModel>("Crate").Members[0].Type).Name.Namespace);
        Assert.Empty(project.Findings);
    }

    [Fact]
    public void A_name_that_fits_several_pages_is_said_and_the_first_is_taken()
    {
        var project = LinkedProject.Of(
            Fields("Crate", "label | *shared.Label*"), ("docs/models/b/label.md", Label.Text), ("docs/models/a/label.md", Label.Text));

        Assert.Equal("Acme.Models.A", Assert.IsType<ModelRef>(project.Model<ObjectModel>("Crate").Members[0].Type).Name.Namespace);
        Assert.Equal(["crate.md FieldType 0 AmbiguousReference Label"], project.Findings);
    }

    [Fact]
    public void A_missing_page_is_said_once_at_its_first_use()
    {
        var project = LinkedProject.Of(
            Fields("Crate", "id | *string*", "label | " + Link("Label"), "labels | " + Link("Label") + "[]"),
            Fields("Box", "label | " + Link("Label")));

        Assert.Equal(["box.md FieldType 0 MissingPage Label # docs/models/components/label.md"], project.Findings);
        Assert.Equal("Label", Assert.Single(project.Missing).Name.Name);
    }

    [Fact]
    public void A_missing_page_of_a_reference_without_link_lies_beside_the_page()
    {
        var project = LinkedProject.Of(Fields("Crate", "label | *components.Label*"));

        Assert.Equal(["crate.md FieldType 0 MissingPage Label # docs/models/components/label.md"], project.Findings);
    }

    [Theory]
    [InlineData("components.Label", "Label")]
    [InlineData("components.Label[]", "list(Label)")]
    [InlineData("{ [k: string]: number }", "map(Number)")]
    [InlineData("string", "String")]
    [InlineData("components.Size", "enum Size")]
    public void A_union_of_one_member_is_that_member(string member, string expected)
    {
        var project = LinkedProject.Of(
            Fields("Crate", "it | *components.Alias*"), Union("Alias", member), Label, Values("Size", "\"a\" | \"b\""));

        Assert.Equal("It: " + expected, project.Model<ObjectModel>("Crate").Members[0].Print());
    }

    [Fact]
    public void A_chain_of_unions_of_one_member_ends_at_its_end()
    {
        var project = LinkedProject.Of(
            Fields("Crate", "it | *components.First*"), Union("First", "components.Second"), Union("Second", "components.Third"), Union("Third", "components.Label"), Label);

        Assert.Equal("It: Label", project.Model<ObjectModel>("Crate").Members[0].Print());
    }

    [Fact]
    public void A_circle_of_unions_ends_too()
    {
        var project = LinkedProject.Of(
            Fields("Crate", "it | *components.First*", "self | *components.Self*"), Union("First", "components.Second"), Union("Second", "components.First"), Union("Self", "components.Self"));

        Assert.All(project.Model<ObjectModel>("Crate").Members, member => Assert.IsType<ModelRef>(member.Type));
        Assert.Empty(project.Model<UnionModel>("Self").Cases);
    }

    [Theory]
    [InlineData("components.Size,string", "enum Size")]
    [InlineData("string,components.Size", "enum Size")]
    [InlineData("string,components.Level", "Alias")]
    [InlineData("string,components.Label", "Alias")]
    [InlineData("string,components.Size,number", "Alias")]
    [InlineData("string,components.Indirect", "enum Size")]
    public void An_enum_beside_text_is_the_enum(string members, string expected)
    {
        var project = LinkedProject.Of(
            Fields("Crate", "it! | *components.Alias*"), Union("Alias", members.Split(',')), Label, Values("Size", "\"a\" | \"b\""), Values("Level", "1 | 2"),
            Union("Indirect", "components.Size"));

        Assert.Equal($"It: {expected}, required", project.Model<ObjectModel>("Crate").Members[0].Print());
    }
}
