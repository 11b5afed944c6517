using Inkeep.Gen.Catalog;
using Inkeep.Gen.Models;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>Where a page lies, and the namespace that follows from it.</summary>
public sealed class PlaceTests
{
    private static readonly string Text = Fields("Crate", "id | *string*").Text;

    [Theory]
    [InlineData("docs/models/components/crate.md", null, "docs", "components")]
    [InlineData("docs/sdk/models/shared/crate.md", null, "docs/sdk", "shared")]
    [InlineData("models/crate.md", null, "", "")]
    [InlineData("docs/Models/Components/crate.md", "other", "docs", "Components")]
    [InlineData("docs/models/a/models/b/crate.md", null, "docs/models/a", "b")]
    [InlineData("crate.md", null, null, "")]
    [InlineData("pages/crate.md", "components", null, "components")]
    [InlineData("models.md", "components", null, "components")]
    [InlineData("../specs/models/components/crate.md", null, "../specs", "components")]
    public void A_path_says_package_and_group(string path, string? stated, string? root, string group) =>
        Assert.Equal(new PageLocation(path, root, group), PageLocation.Of(path, stated));

    [Theory]
    [InlineData("docs/models/components/crate.md", "../../models/components/label.md", "docs/models/components/label.md")]
    [InlineData("docs/models/components/crate.md", "./label.md", "docs/models/components/label.md")]
    [InlineData("docs/models/crate.md", "../models/label.md", "docs/models/label.md")]
    [InlineData("crate.md", "../../models/components/label.md", null)]
    [InlineData("crate.md", "label.md", "label.md")]
    public void A_link_is_followed(string path, string link, string? expected) => Assert.Equal(expected, PageLocation.Of(path, null).Follow(link));

    [Theory]
    [InlineData("docs/models/components/crate.md", "Acme.Models.Components.Crate")]
    [InlineData("docs/models/operations/crate.md", "Acme.Models.Operations.Crate")]
    [InlineData("docs/models/crate.md", "Acme.Models.Crate")]
    [InlineData("crate.md", "Acme.Models.Crate")]
    [InlineData("docs/models/components/inner/crate.md", "Acme.Models.Components.Inner.Crate")]
    [InlineData("docs/models/2fa-codes/crate.md", "Acme.Models._2faCodes.Crate")]
    [InlineData("docs/models/class/crate.md", "Acme.Models.Class.Crate")]
    public void A_group_is_a_namespace(string path, string expected) => Assert.Equal(expected, LinkedProject.Of((path, Text)).NameOf(path));

    [Theory]
    [InlineData("docs/models/components/crate.md", "Acme.Models.Components.Crate")]
    [InlineData("packages/acme-gcp/docs/models/components/crate.md", "Acme.Models.AcmeGcp.Components.Crate")]
    [InlineData("../repo/packages/acme-gcp/models/components/crate.md", "Acme.Models.AcmeGcp.Components.Crate")]
    [InlineData("previous/acme-gcp/docs/models/components/crate.md", "Acme.Models.Components.Crate")]
    [InlineData("packages/models/components/crate.md", "Acme.Models.Components.Crate")]
    public void A_package_has_a_namespace_of_its_own_whatever_else_is_there(string path, string expected)
    {
        var others = new[] { "a/models", "models", "packages/a/models", "packages/zeta/docs/models", "z/docs/models", "docs/models" }
            .Select(root => (root + "/components/lid.md", Text.Replace("Crate", "Lid", StringComparison.Ordinal)));

        Assert.Equal(expected, LinkedProject.Of((path, Text)).NameOf(path));
        Assert.All(others, other => Assert.Equal(expected, LinkedProject.Of((path, Text), other).NameOf(path)));
    }

    [Fact]
    public void Links_stay_in_their_package()
    {
        var project = LinkedProject.Of(
            ("packages/a/models/components/crate.md", Fields("Crate", "label | *components.Label*").Text),
            ("packages/a/models/components/label.md", Fields("Label", "id | *string*").Text),
            ("packages/b/models/components/crate.md", Fields("Crate", "label | *components.Label*").Text),
            ("packages/b/models/components/label.md", Fields("Label", "id | *string*").Text));

        Assert.Equal(
            ["Acme.Models.A.Components", "Acme.Models.B.Components"],
            new[] { "a", "b" }.Select(root => ((Models.ModelRef)project.Model<Models.ObjectModel>("packages/" + root + "/models/components/crate.md").Members[0].Type).Name.Namespace));
        Assert.Empty(project.Findings);
    }

    [Fact]
    public void A_files_own_namespace_takes_the_place_of_the_projects()
    {
        var project = LinkedProject.Of(
            path => LinkedProject.Defaults with { Namespace = path.StartsWith("b/", StringComparison.Ordinal) ? "Other.my-api" : null },
            ("a/models/components/crate.md", Text),
            ("b/models/components/crate.md", Text));

        Assert.Equal("Acme.Models.Components.Crate", project.NameOf("a/models/components/crate.md"));
        Assert.Equal("Other.my_api.Components.Crate", project.NameOf("b/models/components/crate.md"));
    }

    [Fact]
    public void A_group_called_like_a_flat_type_steps_aside()
    {
        var project = LinkedProject.Of(("docs/models/crate.md", Text), ("docs/models/crate/label.md", Fields("Label", "id | *string*").Text));

        Assert.Equal("Acme.Models.Crate", project.NameOf("docs/models/crate.md"));
        Assert.Equal("Acme.Models.CrateGroup.Label", project.NameOf("docs/models/crate/label.md"));
    }

    [Fact]
    public void The_second_page_of_a_type_gives_none()
    {
        var project = LinkedProject.Of(("a.md", Text), ("b.md", Text));

        Assert.Equal(["b.md Title 0 TypeDeclaredTwice Crate # a.md"], project.Findings);
        Assert.Null(project.Linked.Single(page => page.Path == "b.md").Model);
    }

    [Fact]
    public void File_names_differ_though_case_alone_does()
    {
        var project = LinkedProject.Of(("a/models/components/crate.md", Text), ("a/models/components/crate2.md", Fields("CRATE", "id | *string*").Text));
        var hints = project.Linked.Select(page => page.Model!.HintName).ToList();

        Assert.Equal(hints.Count, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("Acme.Models", "Acme.Models")]
    [InlineData("My-Company.my api", "My_Company.my_api")]
    [InlineData("1st.2nd", "_1st._2nd")]
    [InlineData("..", "Models")]
    [InlineData("Acme..Models.", "Acme.Models")]
    public void Any_text_becomes_a_namespace(string text, string expected) => Assert.Equal(expected, Namespaces.Qualify(text));
}
