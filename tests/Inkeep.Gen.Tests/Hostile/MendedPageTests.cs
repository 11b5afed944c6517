using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>Pages that once broke the generator or what it made, as small as they can be.</summary>
[Trait("Set", "Long")]
public sealed class MendedPageTests
{
    private const string Folder = "docs/models/components/";

    private static readonly Dictionary<string, (string Path, string Text)[]> Cases = new()
    {
        ["an enum without values"] = [SamplePages.Values("Size", "")],
        ["an import of something called like a part of the word"] =
            [("models/import.md", "# import\n\n## Example Usage\n\n```typescript\nimport { import } from \"@x/models/components\";\n\nlet value: import = \"a\";\n```\n\n## Values\n\n```typescript\n\"a\"\n```\n")],
        ["a page that breaks off at a back-slash"] = [SamplePages.Page("# Size\n\n## Values\n\n```typescript\n\"a\" | \"b\\")],
        ["one number in three spellings"] = [SamplePages.Values("Size", "0 | -0 | 00 | 1")],
        ["a reference that no title can be"] = [SamplePages.Fields("Crate", "a! | *components.A$B*"), SamplePages.Union("Either", "components.A$B", "string")],
        ["missing pages that differ in case only"] = [SamplePages.Union("Either", "components.Gone", "components.GONE")],
        ["missing pages in folders of one namespace"] = [SamplePages.Fields("Crate", "a! | [a.Gone](../../models/a-b/gone.md)", "b! | [a.Gone](../../models/a_b/gone.md)")],
        ["missing pages of which one is called like the other's converter"] = [SamplePages.Union("Either", "components.Gone", "components.GoneJsonConverter")],
        ["a missing page in a folder called like another"] = [SamplePages.Fields("Crate", "a! | [a.Gone](../../models/gone.md)", "b! | [a.Lid](../../models/gone/lid.md)")],
        ["a missing page in a folder called like a page"] = [SamplePages.Fields("Crate", "a! | [a.Lid](../../models/components/crate/lid.md)")],
        ["a missing enum of large numbers"] =
        [
            (Folder + "crate.md", "# Crate\n\n## Example Usage\n\n```typescript\nlet value: Crate = { a: 99999999999, b: 099999999999 };\n```\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                + $"| `a` | {SamplePages.Link("Gone")} | :heavy_check_mark: | x |\n| `b` | {SamplePages.Link("Gone")} | :heavy_check_mark: | x |\n"),
        ],
        ["converters that meet"] = [SamplePages.Fields("A", "x | *any*"), SamplePages.Fields("AJsonConverter", "x | *any*"), SamplePages.Fields("ASpec", "x | *any*"), SamplePages.Fields("ASpecJsonConverter", "x | *any*")],
        ["a page called like the entry point"] = [("models/specjson.md", SamplePages.Fields("SpecJson", "x | *any*").Text)],
        ["a folder called like the entry point"] = [("models/specjson/crate.md", SamplePages.Fields("Crate", "x | *any*").Text)],
        ["a folder called like a page beside it"] = [SamplePages.Fields("Inner", "x | *any*"), (Folder + "inner/lid.md", SamplePages.Fields("Lid", "x | *any*").Text), (Folder + "innergroup.md", SamplePages.Fields("InnerGroup", "x | *any*").Text)],
        ["a package called like a page"] = [("docs/models/gcp.md", SamplePages.Fields("Gcp", "x | *any*").Text), ("packages/gcp/docs/models/lid.md", SamplePages.Fields("Lid", "x | *any*").Text)],
        ["records called like members of records"] = [.. ((string[])["Equals", "GetHashCode", "ToString", "GetType", "PrintMembers", "EqualityContract", "Clone", "Finalize", "Extras", "JsonExtras", "op_Equality", "get_A", "set_A", "value", "record", "_", "__", "__arglist", "global", "var", "field"])
            .Select(title => (Folder + title + ".md", SamplePages.Fields(title, "a | *string*", title + " | *string*").Text))],
        ["unions called like members of unions"] = [.. ((string[])["Match", "Switch", "TryGet", "FromUnknown", "Value", "Case", "Unknown", "Get", "Call", "Run", "op_Implicit", "state", "unknown", "_"])
            .Select(title => (Folder + title + ".md", SamplePages.Union(title, "string", "number[]").Text))],
        ["enums called like anything"] = [.. ((string[])["Equals", "Names", "Read", "value__", "_", "enum", "required", "__makeref"]).Select(title => (Folder + title + ".md", SamplePages.Values(title, "\"a\" | \"value__\" | \"Equals\" | \"ToString\"").Text))],
        ["a union of the underscore"] = [(Folder + "_.md", SamplePages.Union("_", "string", "number").Text), SamplePages.Union("Either", "components._", "string")],
        ["types forty levels deep"] = [SamplePages.Fields("Crate", "a | " + string.Concat(Enumerable.Repeat("Record<string, ", 30)) + "*string*" + new string('>', 30), "b | *string*" + string.Concat(Enumerable.Repeat("[]", 31)))],
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_output_compiles_and_comes_again_in_any_order(string name)
    {
        var input = GeneratorInput.Of(Cases[name]);
        var run = GeneratorRun.Of(input);

        Assert.Empty(AttackTests.Inspect(run));
        Assert.Equal(run.Sources, GeneratorRun.Of(input with { Pages = [.. input.Pages.Reverse()] }).Sources);
    }

    [Fact]
    public void A_value_that_is_one_number_with_another_is_that_number()
    {
        var models = LoadedModels.Of(GeneratorInput.Of(SamplePages.Values("Size", "0 | 00 | 1")));

        Assert.Equal(2, Enum.GetNames(models.Type("Size")).Length);
        Assert.Equal("0", models.Write("Size", models.Read("Size", "0")));
        Assert.Equal("1", models.Write("Size", models.Read("Size", "1")));
    }

    [Fact]
    public void A_folder_called_like_a_page_beside_it_steps_aside()
    {
        var run = GeneratorRun.Of(GeneratorInput.Of(Cases["a folder called like a page beside it"]));

        Assert.Contains("Acme.Models.Components.InnerGroupGroup.Lid.g.cs", run.Sources.Keys);
        Assert.Contains("Acme.Models.Components.Inner.g.cs", run.Sources.Keys);
    }
}
