using Inkeep.Gen.Models;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>What stands for a page that is not there.</summary>
public sealed class PlaceholderTests
{
    [Fact]
    public void An_object_has_the_members_of_its_examples_and_requires_none()
    {
        var label = LinkedProject.Of(Crate("""{ text: "Tea", weight: 3, fragile: true, at: new Date("2025-01-02T03:04:05Z"), day: new RFCDate("2025-01-02"), tags: ["a"], grid: [[1]], inner: { a: 1 }, gone: null }"""))
            .MissingModel<ObjectModel>("Label");

        Assert.Equal(
            [
                "Text: String", "Weight: Number", "Fragile: Boolean", "At: DateTime", "Day: Date", "Tags: list(String)", "Grid: list(list(Number))",
                "Inner: Any", "Gone: Any",
            ],
            label.Members.Select(member => member.Print()));
        Assert.All(label.Members, member => Assert.True(member.IsInferred));
        Assert.Equal(("Acme.Models.Components", "Label"), (label.Name.Namespace, label.Name.Name));
    }

    [Fact]
    public void Examples_that_disagree_widen()
    {
        var label = LinkedProject.Of(Crate("""{ a: "x", b: 1, c: [1] }"""), ("docs/models/components/box.md", Crate("""{ a: 1, b: 2, c: ["x"], d: true }""").Text.Replace("Crate", "Box")))
            .MissingModel<ObjectModel>("Label");

        Assert.Equal(["A: Any", "B: Number", "C: list(Any)", "D: Boolean"], label.Members.Select(member => member.Print()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Text_shows_an_enum_and_numbers_an_enum_of_numbers()
    {
        Assert.Equal(["Tea=1"], LinkedProject.Of(Crate("\"tea\"")).MissingModel<EnumModel>("Label").Members.Select(member => $"{member.Name}={member.Number}"));
        Assert.Equal(["Minus7=-7"], LinkedProject.Of(Crate("-7")).MissingModel<EnumModel>("Label").Members.Select(member => $"{member.Name}={member.Number}"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("[{ a: 1 }, \"x\"]")]
    public void Anything_else_is_a_union_of_whatever_comes(string example) =>
        Assert.Empty(LinkedProject.Of(Crate(example)).MissingModel<UnionModel>("Label").Cases);

    [Fact]
    public void A_reference_without_link_is_a_union() =>
        Assert.Empty(LinkedProject.Of((PathOf("Crate"), Crate("{ a: 1 }").Text.Replace(Link("Label"), "*components.Label*"))).MissingModel<UnionModel>("Label").Cases);

    [Fact]
    public void Lists_and_maps_show_their_items()
    {
        var (path, text) = Crate("[{ a: 1 }, { b: true }]");
        var label = LinkedProject.Of((path, text.Replace(Link("Label"), Link("Label") + "[]"))).MissingModel<ObjectModel>("Label");

        Assert.Equal(["A: Number", "B: Boolean"], label.Members.Select(member => member.Print()));
    }

    [Fact]
    public void Names_are_freed_as_on_a_page()
    {
        var label = LinkedProject.Of(Crate("""{ label: "x", equals: 1, extras: 2, reader: 3, value: 4 }""")).MissingModel<ObjectModel>("Label");

        Assert.Equal(["LabelValue", "EqualsValue", "Extras", "Reader", "Value"], label.Members.Select(member => member.Name));
        Assert.Equal("JsonExtras", label.ExtrasName);
        Assert.Equal(5, label.Members.Select(member => member.Variable).Except(["reader", "writer", "value", "members", "member"]).Count());
    }

    private static (string Path, string Text) Crate(string label) => Example("Crate", "{ label: " + label + " }", $"label! | {Link("Label")}");
}
