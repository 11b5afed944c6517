using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Tables;

/// <summary>Pages with several types: names, anchors, and which tables are types.</summary>
public sealed class ManyTypesTests
{
    private const string Table = "| Name | Type | Required |\n| --- | --- | --- |\n| id | string | yes |\n";

    [Theory]
    [InlineData("User Structure", "User")]
    [InlineData("The user object", "User")]
    [InlineData("2.1 User object", "User")]
    [InlineData("`User`", "User")]
    [InlineData("message resource type", "Message")]
    [InlineData("Line Item", "LineItem")]
    [InlineData("api.v1.UserInfo", "ApiV1UserInfo")]
    [InlineData("User Properties {#user}", "User")]
    [InlineData("User Object (deprecated)", "User")]
    [InlineData("7.3 Implementation of the order message", "OrderMessage")]
    [InlineData("Properties of a user object", "User")]
    public void A_type_is_called_what_its_heading_says(string heading, string name) =>
        Assert.Equal([name + ": id"], TablePages.Types($"# Everything here is text\n\n## {heading}\n\n{Table}"));

    [Theory]
    [InlineData("Responses object", "responses-object", "Responses")]
    [InlineData("Request Body Object", "request-body-object", "RequestBody")]
    public void A_word_of_messages_is_a_name_where_a_type_links_to_it(string heading, string anchor, string name) => Assert.Contains(
        name + ": id",
        TablePages.Types($"# Call object\n\n| Name | Type |\n| --- | --- |\n| a | [X](#{anchor}) |\n\n## {heading}\n\n### Fields\n\n{Table}"));

    [Fact]
    public void A_caption_below_a_table_names_it_and_is_what_links_lead_to()
    {
        const string Text = "# Devices\n\n## List\n\n| Field | Type | Description |\n| --- | --- | --- |\n| all | [object] | An array of [Device status](#device-spec) objects. |\n\n"
            + "| Field | Type | Description |\n| --- | --- | --- |\n| name | string | Its name. |\n| state | string | The [state](#state-desc) of it. |\n{ #device-spec } Device Status\n\n"
            + "| Device state | Description |\n| --- | --- |\n| `on` | It is on. |\n| `off` | It is off. |\n{ #state-desc } Device State\n";

        Assert.Equal(["Devices: all", "DeviceStatus: name, state", "DeviceState: on, off"], TablePages.Types(Text));
        Assert.Contains("OpenEnum<global::Acme.Models.DeviceState>? State", TablePages.Code((TablePages.Path, Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_type_links_to_by_its_name_is_one_whatever_words_are_in_it() => Assert.Equal(
        ["Build: id, versions", "Versions: id"],
        TablePages.Types($"# Build\n\n| Name | Type |\n| --- | --- |\n| id | string |\n| versions | [Versions](#versions) |\n\n## Versions\n\n{Table}"));

    [Fact]
    public void A_section_of_a_member_may_hold_the_table_of_its_type() => Assert.Contains(
        "public global::Acme.Models.ShopOwner? ShopOwner",
        TablePages.Code((TablePages.Path, $"# Pet Properties\n\n| Name | Type |\n| --- | --- |\n| [shop:owner](#shopowner) | object |\n\n## shop:owner\n\nText.\n\n### shop:owner Type\n\n`object` with following properties:\n\n{Table}")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("# User\n\n## Properties\n\n")]
    [InlineData("# User\n\nText.\n\n## Object fields\n\n")]
    [InlineData("---\ntitle: User\n---\n\n")]
    [InlineData("---\ntitle: Users and their friends\ninkeepName: User\n---\n\n")]
    [InlineData("## Schemas\n\n### User\n\n### Properties\n\n")]
    [InlineData("<h2 id=\"tocS_User\">User</h2>\n\n")]
    [InlineData("<Anchor id=\"user\" />\n## User\n\n")]
    [InlineData("# Types\n\n**User Properties**\n\n")]
    public void The_name_may_stand_further_up(string start) => Assert.Equal(["User: id"], TablePages.Types(start + Table));

    [Theory]
    [InlineData("## Query parameters\n\n" + Table)]
    [InlineData("## Headers\n\n" + Table)]
    [InlineData("## Path parameters\n\n" + Table)]
    [InlineData("# Get a list of users\n\n" + Table)]
    [InlineData("# Update the user object\n\n" + Table)]
    [InlineData("# Members of the order message queue\n\n" + Table)]
    [InlineData("# User\n\n| Name | In | Type |\n| --- | --- | --- |\n| id | query | string |\n")]
    [InlineData("# User\n\n| Parameter | Type |\n| --- | --- |\n| id | string |\n")]
    [InlineData("# User\n\n| Code | Description |\n| --- | --- |\n| 200 | OK |\n")]
    [InlineData("# User\n\n| Method | Return type |\n| --- | --- |\n| [Get](get.md) | string |\n")]
    [InlineData("# User\n\n| Name | Type |\n| --- | --- |\n| id | Money |\n| b | Weight |\n")]
    [InlineData("# User\n\n| What it is | Type |\n| --- | --- |\n| The name of the user | string |\n")]
    [InlineData("# User\n\n" + Table, "docs/README.md")]
    [InlineData("# User\n\n" + Table, "CHANGELOG.md")]
    [InlineData("# User\n\n" + Table, "docs/SECURITY.md")]
    public void What_is_not_certain_is_no_type(string text, string path = TablePages.Path) => Assert.Empty(TablePages.Types(text, path));

    [Theory]
    [InlineData("## protocolLimits\n\n", "ProtocolLimits")]
    [InlineData("## RequestHeaderSettings\n\n", "RequestHeaderSettings")]
    [InlineData("## QueryParamMatch\n\n", "QueryParamMatch")]
    [InlineData("## Robot\n\nThis object tells which versions of software and which of hardware are running on the robot, and little else.\n\n", "Robot")]
    public void Words_of_no_model_count_where_they_are_what_a_table_is_called(string start, string name) =>
        Assert.Equal([name + ": id"], TablePages.Types("# Text about robots\n\n" + start + Table));

    [Fact]
    public void Braces_that_are_closed_before_the_last_row_hold_members() =>
        Assert.Equal(
            ["Bounds: lengths, times", "BoundsLengths: id", "BoundsTimes: least"],
            TablePages.Types("# Text about it\n\n## Bounds object\n\n| Field | Type |\n| --- | --- |\n| lengths { | object |\n| id | int32 |\n| } | |\n| times { | object |\n| least | number |\n| } | |\n").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("# Field\n\n## Values\n\n- `a`\n", "Field: a")]
    [InlineData("# Schema\n\n## Properties\n\n" + Table, "Schema: id")]
    [InlineData("# Result\n\n## Fields\n\n" + Table, "Result: id")]
    [InlineData("# Security\n\n## Fields\n\n" + Table, "Security: id", "models/security.md")]
    public void A_title_is_a_name_although_its_word_has_another_use(string text, string type, string path = TablePages.Path) =>
        Assert.Equal([type], TablePages.Types(text, path));

    [Fact]
    public void Other_tables_are_read_where_the_project_or_the_page_asks_for_it()
    {
        var input = GeneratorInput.Of(("docs/a.md", "# Working with users\n\n" + Table));

        Assert.Empty(GeneratorRun.Of(input).Sources);
        Assert.Equal(["INK0061"], GeneratorRun.Of(input).Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("Acme.Models.WorkingWithUsers.g.cs", GeneratorRun.Of(input.WithProperty("InkeepDialect", "Tables")).Sources.Keys);
        Assert.Contains("Acme.Models.WorkingWithUsers.g.cs", GeneratorRun.Of(input.WithMetadata("docs/a.md", "InkeepDialect", "Tables")).Sources.Keys);
        Assert.Contains("Acme.Models.WorkingWithUsers.g.cs", GeneratorRun.Of(input.Edit("docs/a.md", text => "---\ninkeepDialect: Tables\n---\n" + text)).Sources.Keys);
        Assert.Empty(GeneratorRun.Of(input.WithProperty("InkeepDialect", "Speakeasy")).Diagnostics);
    }

    [Theory]
    [InlineData("# Orders\n\n## Create order\n\n### Request fields\n\n", true)]
    [InlineData("# Orders\n\n## Create order\n\n### Query parameters\n\n", false)]
    public void What_a_request_holds_is_a_type_where_it_is_asked_for(string start, bool isType)
    {
        var asked = GeneratorRun.Of(GeneratorInput.Of((TablePages.Path, start + Table)).WithProperty("InkeepDialect", "Tables"));

        Assert.Equal(isType, asked.Sources.Count > 0);
        Assert.Empty(TablePages.Types(start + Table));
    }

    [Fact]
    public void No_table_is_read_where_only_pages_of_SDKs_are_asked_for()
    {
        var input = GeneratorInput.Of(("docs/a.md", "# User\n\n" + Table), ("models/b.md", Pages.PageReading.WithRows("| `a` | *string* | :heavy_check_mark: | x |"))).WithProperty("InkeepDialect", "Speakeasy");

        Assert.Equal(["Acme.Models.Crate.g.cs", "SpecJson.g.cs"], GeneratorRun.Of(input).Sources.Keys);
    }

    [Theory]
    [InlineData("[user](#user-object)")]
    [InlineData("[it](#user-object-user-structure)")]
    [InlineData("[it](#user)")]
    [InlineData("[it](#schemauser)")]
    [InlineData("[it](#7)")]
    [InlineData("[it](b.md#user-object)")]
    [InlineData("[it](./b#user-object)")]
    [InlineData("[it](/site/docs/b#user-object)")]
    [InlineData("[it](https://example.com/docs/b#user-object)")]
    [InlineData("user")]
    [InlineData("User object")]
    public void A_link_or_a_name_leads_to_the_type(string cell)
    {
        const string Users = "## User object\n\n<a id=\"7\"></a>\n\n###### User Structure\n\n" + Table;
        var path = cell.Contains("b#", StringComparison.Ordinal) || cell.Contains("b.md", StringComparison.Ordinal) ? "docs/b.md" : "docs/a.md";
        var ban = "## Ban object\n\n| Name | Type | Required |\n| --- | --- | --- |\n| user | " + cell + " | yes |\n";
        var code = path == "docs/a.md" ? TablePages.Code((path, Users + "\n" + ban)) : TablePages.Code((path, Users), ("docs/a.md", ban));

        Assert.Contains("public required global::Acme.Models.User User", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_in_italics_are_read_too() => Assert.Equal(
        ["User: id, next"],
        TablePages.Types("#### User\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `id` | _string_ | true |\n| `next` | _[User](#user)_ | false |\n"));

    [Fact]
    public void A_link_to_prose_is_no_type() => Assert.Contains(
        "public required string Account",
        TablePages.Code((TablePages.Path, "## Ban object\n\n| Name | Type | Required |\n| --- | --- | --- |\n| account | [string](#addresses) | yes |\n\n## Addresses\n\nText.\n")),
        StringComparison.Ordinal);

    [Fact]
    public void The_one_link_of_a_description_tells_what_an_integer_is() => Assert.Contains(
        "public required global::Inkeep.Gen.OpenEnum<global::Acme.Models.ChannelTypes> Type",
        TablePages.Code((TablePages.Path, "## Channel object\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| type | integer | yes | the [type](#channel-types) of it |\n\n## Channel Types\n\n| Type | ID |\n| --- | --- |\n| TEXT | 0 |\n| VOICE | 2 |\n")),
        StringComparison.Ordinal);

    [Fact]
    public void Two_tables_of_one_name_have_two_names_and_equal_ones_are_one()
    {
        const string Other = "| Name | Type | Required |\n| --- | --- | --- |\n| x | string | yes |\n";

        Assert.Equal(["Lid: id"], TablePages.Types($"# Shop\n\n## Lid\n\n{Table}\n## Lid\n\n{Table}"));
        Assert.Equal(["Lid: id", "ShopLid: x"], TablePages.Types($"# Shop\n\n## Lid\n\n{Table}\n## Lid\n\n{Other}"));
    }

    [Fact]
    public void Files_that_have_a_name_in_common_keep_both_types()
    {
        var run = GeneratorRun.Of(GeneratorInput.Of(("docs/a.md", "## Error object\n\n" + Table), ("docs/error.md", "# Error\n\n" + Table.Replace("id", "code"))));

        Assert.Equal(["Acme.Models.AError.g.cs", "Acme.Models.Error.g.cs", "SpecJson.g.cs"], run.Sources.Keys);
        Assert.Contains("Code", run.Sources["Acme.Models.Error.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_stands_where_its_type_does()
    {
        var run = GeneratorRun.Of(GeneratorInput.Of((TablePages.Path, $"## Alpha object\n\n{Table}\n## Beta object\n\n| Name | Type | Required |\n| --- | --- | --- |\n| b | Money | yes |\n| c | string | yes |\n| d | string | yes |\n| e | string | yes |\n| f | string | yes |\n")));

        Assert.Equal(10, Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
    }
}
