using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

/// <summary>A cell is what it shows: emphasis, code, links, escapes and entities are spellings.</summary>
public sealed class CellMeaningTests
{
    [Theory]
    [InlineData("_string_", "String")]
    [InlineData("_string_[]", "List(String)")]
    [InlineData("*string*\\[]", "List(String)")]
    [InlineData("*string*&#91;&#93;", "List(String)")]
    [InlineData("\u00A0*string*\u00A0", "String")]
    [InlineData("&nbsp;*string*", "String")]
    [InlineData("***string***", "String")]
    [InlineData("Record<string, _number_>", "Map(Number)")]
    [InlineData("Record\\<string, *string*\\[]>", "Map(List(String))")]
    [InlineData("Record&lt;string, *any*&gt;", "Map(Any)")]
    [InlineData("{ \\[k: string]: _number_ }", "Map(Number)")]
    [InlineData("\\{ \\[k: string]: *number* \\}", "Map(Number)")]
    [InlineData("_\"lit\"_", "'lit'")]
    [InlineData("*\"image\\_url\"*", "'image_url'")]
    [InlineData("*\"a\\*b\"*", "'a*b'")]
    [InlineData("*\"a*b\"*", "'a*b'")]
    [InlineData("*\"a&amp;b\"*", "'a&b'")]
    [InlineData("_components.Box_", "components:Box")]
    [InlineData("[components.Box](../components/box.md)\\[]", "List(components:Box at ../components/box.md)")]
    [InlineData("[components.Box](../components/box.md \"A box\")", "components:Box at ../components/box.md")]
    [InlineData("[components.Box](<../my box.md>)", "components:Box at ../my box.md")]
    [InlineData("[components.Box](<../components/box.md>)", "components:Box at ../components/box.md")]
    [InlineData("[components.Box](../components/box.md#fields)", "components:Box at ../components/box.md")]
    [InlineData("[components.Box](../components/box.md?plain=1)", "components:Box at ../components/box.md")]
    [InlineData("[components.Box](../my%20components/box.md)", "components:Box at ../my components/box.md")]
    [InlineData("[**components.Box**](../components/box.md)", "components:Box at ../components/box.md")]
    [InlineData("**[components.Box](../components/box.md)**", "components:Box at ../components/box.md")]
    [InlineData("[components.Box][box]", "components:Box at ../components/box.md")]
    [InlineData("[components.Box]", "components:Box at ../components/crate.md")]
    [InlineData("[components.Box](https://example.com/docs/models/components/box.md)", "components:Box")]
    [InlineData("[components.Box](../components/box%0A.md)", "components:Box at ../components/box%0A.md")]
    [InlineData("[components.Box](../components/box&#10;.md)", "components:Box at ../components/box .md")]
    [InlineData("[Date](https://example.com/Global\\_Objects/Date)", "DateTime")]
    [InlineData("[types.Box](../../models/types/box.md)", "types:Box at ../../models/types/box.md")]
    [InlineData("[2024.Box](../../models/2024/box.md)[]", "List(2024:Box at ../../models/2024/box.md)")]
    [InlineData("[beta-api.Box](../../models/beta-api/box.md)", "beta-api:Box at ../../models/beta-api/box.md")]
    [InlineData("[ns.sub.Box](../../models/ns.sub/box.md)", "ns.sub:Box at ../../models/ns.sub/box.md")]
    [InlineData("[the box](../../models/components/box.md)", "-:box at ../../models/components/box.md")]
    [InlineData("[components.union](../../models/components/union.md)", "components:union at ../../models/components/union.md")]
    [InlineData("*types.Box*", "types:Box")]
    [InlineData("_time.Box_[]", "List(time:Box)")]
    [InlineData("*2024.Box*", "2024:Box")]
    [InlineData("*beta-api.Box*", "beta-api:Box")]
    public void A_type_cell_means_what_it_shows(string cell, string type)
    {
        var page = PageReading.Read<ObjectPage>(
            PageReading.WithRows($"| `a` | {cell} | :heavy_check_mark: | N/A |") + "\n\n[box]: ../components/box.md 'A box'\n[components.Box]: <../components/crate.md>\n");

        Assert.Equal(type, Assert.Single(page.Fields).Type.Print());
    }

    [Theory]
    [InlineData(":heavy_check_mark:", true)]
    [InlineData(":heavy\\_check\\_mark:", true)]
    [InlineData("`:heavy_check_mark:`", true)]
    [InlineData("**:heavy_check_mark:**", true)]
    [InlineData("\u00A0:heavy_check_mark:\u00A0", true)]
    [InlineData(":white_check_mark:", true)]
    [InlineData("\u2714\uFE0F", true)]
    [InlineData("\u2714", true)]
    [InlineData("\u2705", true)]
    [InlineData("\u2713", true)]
    [InlineData("&check;", true)]
    [InlineData("Yes", true)]
    [InlineData("true", true)]
    [InlineData("_yes_", true)]
    [InlineData(":heavy_minus_sign:", false)]
    [InlineData(":heavy\\_minus\\_sign:", false)]
    [InlineData("\u2796", false)]
    [InlineData("\u274C", false)]
    [InlineData("No", false)]
    public void A_mark_is_read_in_each_of_its_spellings(string cell, bool isRequired) =>
        Assert.Equal(isRequired, Assert.Single(PageReading.Read<ObjectPage>(PageReading.WithRows($"| `a` | *any* | {cell} | N/A |")).Fields).IsRequired);

    [Theory]
    [InlineData("`id`", "id")]
    [InlineData("\u00A0`id`\u00A0", "id")]
    [InlineData("**id**", "id")]
    [InlineData("_id_", "id")]
    [InlineData("\\_id", "_id")]
    [InlineData("`_id_`", "_id_")]
    [InlineData("image_url", "image_url")]
    [InlineData("image\\_url", "image_url")]
    [InlineData("**`id`**", "id")]
    [InlineData("[`id`](#id)", "id")]
    [InlineData("`a\\|b`", "a|b")]
    [InlineData("a&#46;b", "a.b")]
    [InlineData("``a`b``", "a`b")]
    [InlineData("a&#10;b&#x2028;c", "a b c")]
    public void A_name_is_what_its_cell_shows(string cell, string name) =>
        Assert.Equal(name, Assert.Single(PageReading.Read<ObjectPage>(PageReading.WithRows($"| {cell} | *any* | :heavy_check_mark: | N/A |")).Fields).Name);

    [Theory]
    [InlineData("~~`id`~~")]
    [InlineData("~~id~~")]
    [InlineData("~~**id**~~")]
    public void A_struck_name_is_deprecated(string cell)
    {
        var field = Assert.Single(PageReading.Read<ObjectPage>(PageReading.WithRows($"| {cell} | *any* | :heavy_check_mark: | N/A |")).Fields);

        Assert.Equal(("id", true), (field.Name, field.IsDeprecated));
    }

    [Theory]
    [InlineData("image_url", "image_url")]
    [InlineData("\\*", "*")]
    [InlineData("*", "*")]
    [InlineData("\\*exe", "*exe")]
    [InlineData("*exe", "*exe")]
    [InlineData("~x~", "x")]
    [InlineData("~~x~~", "x")]
    [InlineData("=~", "=~")]
    [InlineData("a\\[]", "a[]")]
    [InlineData("a[]", "a[]")]
    [InlineData("a\\&b", "a&b")]
    [InlineData("a & b", "a & b")]
    [InlineData("\\_private", "_private")]
    [InlineData("_private", "_private")]
    [InlineData("<https://a.b/c_d>", "https://a.b/c_d")]
    [InlineData("https://a.b/c_d", "https://a.b/c_d")]
    [InlineData("<nil>", "<nil>")]
    [InlineData("\\<nil>", "<nil>")]
    [InlineData("&lt;nil&gt;", "<nil>")]
    [InlineData("`a\\*b`", "a\\*b")]
    [InlineData("a\\b", "a\\b")]
    [InlineData("#x", "#x")]
    [InlineData("1.", "1.")]
    [InlineData("+1", "+1")]
    [InlineData("HLS (TS)", "HLS (TS)")]
    [InlineData("{a}", "{a}")]
    [InlineData(">=", ">=")]
    [InlineData("a\\|b", "a|b")]
    public void A_value_is_what_its_cell_shows(string cell, string value) =>
        Assert.Equal([value], PageReading.Read<EnumPage>($"# Crate\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | {cell} |\n").Values.Select(one => one.Text));

    [Theory]
    [InlineData("| **Field** | _Type_ | `Required` | Descr&#105;ption |")]
    [InlineData("| FIELD | type | required | description |")]
    [InlineData("|\u00A0Field\u00A0|\u00A0Type\u00A0| Required | Description |")]
    public void A_column_is_known_by_what_its_header_shows(string header)
    {
        var page = PageReading.Read<ObjectPage>($"# Crate\n\n## Fields\n\n{header}\n| --- | --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: | A. |\n");

        Assert.Equal(["a String True A."], page.Fields.Select(field => $"{field.Name} {field.Type.Print()} {field.IsRequired} {field.Description}"));
    }
}
