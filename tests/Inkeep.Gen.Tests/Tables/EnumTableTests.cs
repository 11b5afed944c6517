using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;

namespace Inkeep.Gen.Tests.Tables;

/// <summary>Tables and lists of values.</summary>
public sealed class EnumTableTests
{
    [Fact]
    public void Code_before_a_description_is_a_value_where_a_type_links_to_it() => Assert.Contains("Hooks: a, b", TablePages.Types(Linked("Hook", "The hooks")));

    [Fact]
    public void A_linked_table_of_fields_without_types_may_be_one_of_values() => Assert.Contains(
        "MyEnum: A, B",
        TablePages.Types("# Thing object\n\n| Name | Type |\n| --- | --- |\n| a | [MyEnum](#myenum) |\n\n## MyEnum\n\n| Field | Description |\n| --- | --- |\n| `A` | |\n| `B` | |\n"));

    [Theory]
    [InlineData("Property", "The hooks")]
    [InlineData("Hook", "The hooks object")]
    public void The_names_of_members_are_no_values(string header, string heading) => Assert.DoesNotContain("Hooks: a, b", TablePages.Types(Linked(header, heading)));

    private static string Linked(string header, string heading) =>
        $"# Thing object\n\n| Name | Type |\n| --- | --- |\n| a | [hook](#{heading.Replace(' ', '-')}) |\n\n## {heading}\n\n| {header} | Description |\n| --- | --- |\n| `a` | A. |\n| `b` | B. |\n";

    private const string Holder = "# Box\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| value | [Kind](#kind) | yes |\n\n### Kind\n\n";

    [Theory]
    [InlineData("| Value | Description |\n| --- | --- |\n| `a` | x |\n| `b` | y |\n")]
    [InlineData("| Member | Value | Description |\n| --- | --- | --- |\n| a | 0 | x |\n| b | 1 | y |\n")]
    [InlineData("| Status |\n| --- |\n| a |\n| b |\n")]
    [InlineData("#### Values\n\n- `a`: x\n- `b`: y\n")]
    [InlineData("#### Values\n\n* a - x\n* b - y\n")]
    [InlineData("#### Options\n\nOne of `a`, `b`.\n")]
    [InlineData("#### Enum\n\n\"a\" | \"b\"\n")]
    public void Texts_are_values(string values) => Assert.Contains("Kind: a, b", TablePages.Types(Holder + values));

    [Theory]
    [InlineData("| Value | Name |\n| --- | --- |\n| 0 | None |\n| 1 | Some |\n")]
    [InlineData("| Name | Value |\n| --- | --- |\n| None | 0 |\n| Some | 1 |\n")]
    [InlineData("| Type | ID | Description |\n| --- | --- | --- |\n| None | 0 | x |\n| Some | 1 | y |\n")]
    [InlineData("| Name | Number | Description |\n| --- | --- | --- |\n| None | 0 | x |\n| Some | 0x01 | y |\n")]
    public void Numbers_stay_numbers_and_have_names(string values)
    {
        var models = LoadedModels.Of(GeneratorInput.Of((TablePages.Path, Holder + values)));

        Assert.Equal(["None", "Some"], Enum.GetNames(models.Type("Acme.Models.Kind")));
        models.RoundTrip("Acme.Models.Box", """{ "value": 1 }""");
        models.RoundTrip("Acme.Models.Box", """{ "value": 7 }""");
    }

    [Fact]
    public void Bits_are_flags_that_keep_what_no_page_lists()
    {
        var models = LoadedModels.Of(
            GeneratorInput.Of((TablePages.Path, Holder + "| Flag | Value |\n| --- | --- |\n| One | 1 << 0 |\n| Four | 1 << 2 |\n")),
            "namespace Acme; public static class Use { public static string Of(Acme.Models.Box box) => box.Value.Value + \" \" + box.Value.IsKnown + \" \" + box.Value.Value.HasFlag(Acme.Models.Kind.Four); }");
        string Use(string json) => (string)models.Type("Acme.Use").GetMethod("Of")!.Invoke(null, [models.RoundTrip("Acme.Models.Box", json)])!;

        Assert.Equal("One, Four True True", Use("""{ "value": 5 }"""));
        Assert.Equal("21 False True", Use("""{ "value": 21 }"""));
        Assert.Equal("4611686018427387904 False False", Use("""{ "value": 4611686018427387904 }"""));
    }

    [Fact]
    public void A_table_of_properties_and_values_gives_members_their_values() => Assert.Contains(
        "PetState: new, sold",
        TablePages.Types("# Pet\n\n## Properties\n\n| Name | Type | Required |\n| --- | --- | --- |\n| state | string | yes |\n\n## Enumerated Values\n\n| Property | Value |\n| --- | --- |\n| state | new |\n| state | sold |\n"));

    [Fact]
    public void A_list_below_One_of_is_a_union() => Assert.Contains("Kind: String, Int64", TablePages.Types(Holder + "#### One of\n\n- string\n- integer: the number\n"));
}
