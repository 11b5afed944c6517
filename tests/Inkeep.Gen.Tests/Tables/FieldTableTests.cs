using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Tests.Pages;

namespace Inkeep.Gen.Tests.Tables;

/// <summary>Rows of field tables: columns, presence, nesting.</summary>
public sealed class FieldTableTests
{
    [Fact]
    public void Columns_are_found_by_what_they_are_called_wherever_they_stand() => Assert.Equal(
        ["a String required", "b Int64"],
        TablePages.Print(TablePages.Object(TablePages.Fields("Mandatory | Meaning | Property | Data type", "M | x | a | string", "O | y | b | integer"))));

    [Theory]
    [InlineData("Required", "yes", true)]
    [InlineData("Required", "✓", true)]
    [InlineData("Required", "✓ Yes", true)]
    [InlineData("Required", ":heavy_check_mark: yes", true)]
    [InlineData("Required?", "true", true)]
    [InlineData("Required", "required", true)]
    [InlineData("Required", "はい", true)]
    [InlineData("Required", "no", false)]
    [InlineData("Required", "", false)]
    [InlineData("Required", "conditional", false)]
    [InlineData("Required", "Required if b is given", false)]
    [InlineData("Required", "No, default: 2", false)]
    [InlineData("Optional", "yes", false)]
    [InlineData("Optional", "no", true)]
    [InlineData("Cardinality", "1..1", true)]
    [InlineData("Cardinality", "0..1", false)]
    public void Presence_is_said_in_many_words(string column, string cell, bool isRequired) =>
        Assert.Equal(isRequired, TablePages.Object(TablePages.Fields($"Name | Type | {column}", $"a | string | {cell}")).Fields[0].IsRequired);

    [Theory]
    [InlineData("Required. The name.", true)]
    [InlineData("**Required**. The name.", true)]
    [InlineData("(required) The name.", true)]
    [InlineData("Required if b is given.", false)]
    [InlineData("Optional. The name.", false)]
    [InlineData("The name. (optional)", false)]
    [InlineData("The name.", false)]
    public void A_description_may_say_it(string description, bool isRequired) =>
        Assert.Equal(isRequired, TablePages.Object(TablePages.Fields("Name | Type | Description", $"a | string | {description}")).Fields[0].IsRequired);

    [Fact]
    public void Where_a_page_marks_what_may_be_absent_the_rest_must_be_there() => Assert.Equal(
        ["a String required", "b String", "c String nullable", "d String"],
        TablePages.Print(TablePages.Object(TablePages.Fields("Field | Type | Description", "a | string | x", "b? | string | x", "c? \\* | ?string | x", "d | string, optional | x"))));

    [Fact]
    public void A_column_of_names_makes_links_to_models_ones_of_a_person() => Assert.Equal(
        ["a String required", "b -:Owner at ../models/owner.md"],
        TablePages.Print(TablePages.Object(TablePages.Fields("Name | Type | Required", "a | string | yes", "b | [Owner](../models/owner.md) | no"))));

    [Fact]
    public void What_a_page_does_not_say_is_not_invented() =>
        Assert.Equal(["a String", "b Int64"], TablePages.Print(TablePages.Object(TablePages.Fields("Name | Type", "a | string", "b | integer"))));

    [Theory]
    [InlineData("repeated", "List(String)")]
    [InlineData("0..n", "List(String)")]
    [InlineData("1..*", "List(String)")]
    public void A_cardinality_of_many_is_a_list(string cell, string type) =>
        Assert.StartsWith("a " + type, TablePages.Print(TablePages.Object(TablePages.Fields("Field | Type | Label", $"a | string | {cell}")))[0], StringComparison.Ordinal);

    [Fact]
    public void The_second_type_column_tells_the_width_of_a_number() => Assert.Equal(
        ["a Int64 required", "b String required"],
        TablePages.Print(TablePages.Object(TablePages.Fields("Field | JSON Type | [Internal Type][] | Required?", "`a` | Number | UInt32 | Yes", "`b` | String | UInt64 | Yes"))));

    [Theory]
    [InlineData("address.city | string", "address.zip | string")]
    [InlineData("address | object", "» city | string", "» zip | string")]
    [InlineData("address | object", "↳ city | string", "↳ zip | string")]
    [InlineData("address | object", "└─ city | string", "└─ zip | string")]
    [InlineData("address | object", "&emsp;city | string", "&emsp;zip | string")]
    public void Members_of_members_make_a_type_of_their_own(params string[] rows) =>
        Assert.Contains("PageAddress: city, zip", TablePages.Types(TablePages.Fields("Name | Type", rows)));

    [Fact]
    public void Brackets_in_a_dotted_name_are_a_list() => Assert.Equal(
        ["PageItems: sku, n", "Page: items"],
        TablePages.Types(TablePages.Fields("Name | Type", "items[].sku | string", "items[].n | integer")));

    [Fact]
    public void A_dotted_name_that_the_JSON_of_the_page_has_is_one_name() => Assert.Equal(
        ["Page: index.size"],
        TablePages.Types(TablePages.Fields("Name | Type", "index.size | integer") + "\n```json\n{ \"index.size\": 1 }\n```\n"));

    [Fact]
    public void Braces_open_and_close_types() => Assert.Equal(
        ["Node: id, position", "Position: x, y"],
        TablePages.Types("# Nodes\n\nObject structure | Data type\n---|---\n**node** { | JSON object\nid | string\nposition <br> } | JSON object\n\nObject structure | Data type\n---|---\n**position** { | JSON object\nx | float64\ny<br>} | float64\n"));

    [Fact]
    public void An_object_is_of_the_type_that_is_called_like_the_member() => Assert.Contains(
        "public global::Acme.Models.Position? Position",
        TablePages.Code((TablePages.Path, "# Node object\n\n| Name | Type |\n| --- | --- |\n| position | object |\n\n# Position object\n\n| Name | Type |\n| --- | --- |\n| x | number |\n")),
        StringComparison.Ordinal);

    [Fact]
    public void A_type_beside_the_name_is_the_members() => Assert.Equal(
        ["a String", "nodes List(-:Node)"],
        TablePages.Print(TablePages.Object(TablePages.Fields("Field | Type", "`a` | string", "nodes [node] | array"))));

    [Fact]
    public void Rows_that_go_on_and_rows_of_dots_name_nothing()
    {
        var page = TablePages.Object(TablePages.Fields("Field | Type | Description", "a | string | First.", "| | Second.", "... | | And more."));

        Assert.Equal(["a String"], TablePages.Print(page));
        Assert.Equal("First. Second.", page.Fields[0].Description);
    }

    [Fact]
    public void Two_names_in_a_cell_are_two_members() =>
        Assert.Equal(["a String", "b String"], TablePages.Print(TablePages.Object(TablePages.Fields("Field | Type", "a, b | string"))));

    [Theory]
    [InlineData("One of `open`, `paid`.")]
    [InlineData("Possible values are: `open` (the default), `paid`.")]
    [InlineData("Enum {'open', 'paid'}")]
    [InlineData("Either \"open\" or \"paid\".")]
    public void A_description_may_list_the_values(string description) =>
        Assert.Contains("PageState: open, paid", TablePages.Types(TablePages.Fields("Field | Type | Description", $"state | string | {description}")));

    [Theory]
    [InlineData("enum", "Enum {OPEN, PAID}")]
    [InlineData("enum", "The state, these are possible: 'OPEN', 'PAID'.")]
    [InlineData("array of enum", "All states.<br>'OPEN': it waits<br>'PAID': it is done<br>For example: ['OPEN']")]
    [InlineData("string", "Enum {OPEN, PAID}<br>'OPEN': it waits<br>'PAID': it is done")]
    [InlineData("string", "The state.<br>`OPEN` - it waits<br>`PAID` - it is done")]
    public void Values_stand_in_braces_a_line_each_or_where_the_type_says_that_there_are_some(string type, string description) =>
        Assert.Contains("PageState: OPEN, PAID", TablePages.Types(TablePages.Fields("Field | Type | Description", $"state | {type} | {description}")));

    [Fact]
    public void The_one_value_of_an_enum_is_a_constant() =>
        Assert.Equal(["state 'OPEN'"], TablePages.Print(TablePages.Object(TablePages.Fields("Field | Type | Description", "state | enum | Enum {'OPEN'}"))));

    [Theory]
    [InlineData("either 0 (role) or 1 (member)")]
    [InlineData("What it is: 0 (role), 1 (member).")]
    [InlineData("What it is.<br>0: role<br>1: member")]
    [InlineData("What it is.<br>`0` - role<br>`1` - member")]
    public void Numbers_with_what_they_mean_are_values(string description)
    {
        var code = TablePages.Code((TablePages.Path, TablePages.Fields("Field | Type | Description", $"kind | integer | {description}")));

        Assert.Contains("Role = 0", code, StringComparison.Ordinal);
        Assert.Contains("Member = 1", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("integer", "Between 1 (low) and 10 (high).")]
    [InlineData("integer", "At most 100 (see the limits).")]
    [InlineData("string", "See `a` and, elsewhere,<br>`b`: which is something else.")]
    [InlineData("string", "A name {a, b}.")]
    public void Other_numbers_and_texts_in_quotes_are_no_values(string type, string description) =>
        Assert.Equal(["Page: a"], TablePages.Types(TablePages.Fields("Field | Type | Description", $"a | {type} | {description}")));

    [Fact]
    public void What_names_itself_is_a_type_whatever_the_heading_says() => Assert.Equal(
        ["Node: id, at"],
        TablePages.Types("# Format of request parameters\n\nObject structure | Data type\n---|---\n**node** { | JSON object\nid | string\nat<br>} | float64\n"));

    [Fact]
    public void Braces_may_have_rows_of_their_own() => Assert.Equal(
        ["PageActionsParameters: key", "PageActions: type, parameters, result", "Page: actions, last"],
        TablePages.Types(TablePages.Fields(
            "Field | Type", "**actions** [**action**] | array", "{ |", "&emsp;type | string", "&emsp;parameters [parameter] | array", "&emsp;*{* |", "&emsp;&emsp;key | string", "&emsp;*}* |", "*result* | string", "} |", "last | string")));

    [Fact]
    public void An_item_that_is_called_like_a_member_is_what_that_is() => Assert.Equal(
        ["nodeId String", "all List(String)"],
        TablePages.Print(TablePages.Object(TablePages.Fields("Field | Type", "nodeId | string", "all [nodeId] | array"))));

    [Fact]
    public void A_mark_behind_the_last_column_is_no_cell()
    {
        var page = TablePages.Parse(TablePages.Fields("Field | Type | Description", "a | string | It goes", "| | on. |^", "#a-note | | |+"));
        var field = Assert.Single(Assert.IsType<ObjectPage>(Assert.Single(page.Types).Page).Fields);

        Assert.Equal("It goes on.", field.Description);
        Assert.DoesNotContain(page.Types[0].Findings, finding => finding.Id == FindingId.RowHasWrongCellCount);
    }

    [Fact]
    public void A_column_of_type_words_is_one_of_types_whatever_it_is_called() => Assert.Equal(
        ["a String", "b Number", "c String"],
        TablePages.Print(TablePages.Object("# Thing object\n\n| Field | Value | Description |\n| --- | --- | --- |\n| a | String | A. |\n| b | Number | B. |\n| c | String - Hash | C. |\n")));

    [Fact]
    public void The_one_link_to_a_page_tells_the_type_beside_links_to_elsewhere() => Assert.Equal(
        "-:Hint at #flags",
        TablePages.Object(TablePages.Fields("Field | Type | Description", "a | integer | [flags](#flags) as a [bitfield](https://example.com/bits)")).Fields[0].Type.Print());

    [Fact]
    public void Properties_and_relationships_are_one_type() => Assert.Equal(
        ["Message: id, attachments"],
        TablePages.Types("# message resource type\n\n## Properties\n\n| Property | Type |\n| --- | --- |\n| id | String |\n\n## Relationships\n\n| Relationship | Type |\n| --- | --- |\n| attachments | String collection |\n"));
}
