using Inkeep.Gen.Emitting;
using Inkeep.Gen.Json;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class BrokenPageTests
{
    [Theory]
    [InlineData("| `a` | *strin* | :heavy_check_mark: | x |", "UnknownType 7:9 *strin*", "a ? required 'x'")]
    [InlineData("| `a` | *Optional[str]* | :heavy_check_mark: | x |", "TypeOfAnotherLanguage 7:9 *Optional[str]* # Python", "a ? required 'x'")]
    [InlineData("| `a` | *any* | maybe | x |", "UnknownRequiredMark 7:17 maybe # a", "a Any optional 'x'")]
    [InlineData("| `a` | *any* | | x |", "UnknownRequiredMark 7:3  # a", "a Any optional 'x'")]
    [InlineData("| `` | *any* | :heavy_check_mark: | x |", "InvalidName 7:3 ``", "")]
    [InlineData("| | *any* | :heavy_check_mark: | x |", "InvalidName 7:1 ", "")]
    [InlineData(
        "| `a` | *any* | :heavy_check_mark: | x | y |",
        "RowHasWrongCellCount 7:1 | `a` | *any* | :heavy_check_mark: | x | y | # 5 cells # 4 # Write a '|' inside a cell as '\\|'",
        "a Any required 'x | y'")]
    [InlineData(
        "| `a` | [File](https://f) | [Blob](https://b) | :heavy_check_mark: | x |",
        "RowHasWrongCellCount 7:1 | `a` | [File](https://f) | [Blob](https://b) | :heavy_check_mark: | x | # 5 cells # 4 # Write a '|' inside a cell as '\\|'",
        "a Http required 'x'")]
    [InlineData("| `a` | *any* |", "RowHasWrongCellCount 7:1 | `a` | *any* | # 2 cells # 4 # Add the missing cells", "a Any optional ''")]
    [InlineData("| `a` |", "RowHasWrongCellCount 7:1 | `a` | # 1 cell # 4 # Add the missing cells", "a ? optional ''")]
    [InlineData("some text", "RowHasWrongCellCount 7:1 some text # 1 cell # 4 # Add the missing cells", "some text ? optional ''")]
    public void A_broken_row_is_reported_and_what_it_tells_is_kept(string row, string finding, string field)
    {
        var parsed = PageReading.Parse(PageReading.WithRows(row, "| `z` | *string* | :heavy_check_mark: | z |"));

        Assert.Equal([finding], parsed.Print());
        Assert.Equal(field.Length == 0 ? [Last] : [field, Last], Fields(parsed));
    }

    private const string Last = "z String required 'z'";

    [Theory]
    [InlineData("| `z", "")]
    [InlineData("| `z` | [components.Cr", "z ? optional ''")]
    [InlineData("| `z` | *string* | :heavy_ch", "z String optional ''")]
    [InlineData("| `z` | *string* | :heavy_check_mark: | The la", "z String required 'The la'")]
    public void A_last_row_without_its_end_was_cut_off(string row, string field)
    {
        var parsed = PageReading.Parse(PageReading.WithRows("| `a` | *any* | :heavy_minus_sign: | a |", row));

        Assert.Equal([$"PageCutOff 8:1 {row}"], parsed.Print());
        Assert.Equal(field.Length == 0 ? ["a Any optional 'a'"] : ["a Any optional 'a'", field], Fields(parsed));
    }

    [Fact]
    public void Rows_may_lack_closing_pipes_when_the_header_does()
    {
        var page = PageReading.Read<ObjectPage>("# Crate\n\n## Fields\n\nField | Type | Required | Description\n--- | --- | --- | ---\n`a` | *any* | :heavy_minus_sign: | a");

        Assert.Equal("a", Assert.Single(page.Fields).Name);
    }

    [Fact]
    public void Of_equal_fields_the_first_is_kept()
    {
        var parsed = PageReading.Parse(PageReading.WithRows("| `a` | *any* | :heavy_minus_sign: | 1 |", "| `A` | *any* | :heavy_minus_sign: | 2 |", "| `a` | *string* | :heavy_minus_sign: | 3 |"));

        Assert.Equal(["DuplicateField 9:4 a"], parsed.Print());
        Assert.Equal(["a Any optional '1'", "A Any optional '2'"], Fields(parsed));
    }

    [Theory]
    [InlineData("| Field | Required |", "| `a` | :heavy_check_mark: |", "MissingColumn 5:1 Type # every field is treated as 'JsonElement'", "a ? required ''")]
    [InlineData("| Field | Type |", "| `a` | *any* |", "MissingColumn 5:1 Required # every field is treated as optional", "a Any optional ''")]
    [InlineData("| Type | Required |", "| *any* | :heavy_check_mark: |", "MissingColumn 5:1 Field # no row can be read", "")]
    [InlineData("| Field | Type | Required | Notes |", "| `a` | *any* | :heavy_check_mark: | b |", "UnknownColumn 5:29 Notes", "a Any required ''")]
    public void Columns_that_are_missing_or_unknown_are_reported(string header, string row, string finding, string field)
    {
        var parsed = PageReading.Parse($"# Crate\n\n## Fields\n\n{header}\n|---|---|\n{row}");

        Assert.Equal([finding], parsed.Print());
        Assert.Equal(field.Length == 0 ? [] : [field], Fields(parsed));
    }

    [Theory]
    [InlineData("# Crate\n\n## Fields", "PageCutOff 3:1 ## Fields", "ObjectPage")]
    [InlineData("# Crate\n\n## Values\n\n", "PageCutOff 3:1 ## Values", "EnumPage")]
    [InlineData("# Crate\n\n## Supported Types", "PageCutOff 3:1 ## Supported Types", "UnionPage")]
    [InlineData("# Crate\n\n## Fields\n\n| Field | Type | Requ", "PageCutOff 5:1 | Field | Type | Requ", "ObjectPage")]
    [InlineData("# Crate\n\n## Fields\n\nNothing here.", "NoFields 3:1 Crate", "ObjectPage")]
    [InlineData("# Crate\n\n## Values\n\nThis is an open enum.", "NoValues 3:1 Crate", "EnumPage")]
    [InlineData("# Crate\n\n## Values\n\n```typescript\n```", "NoValues 3:1 Crate", "EnumPage")]
    [InlineData("# Crate\n\n## Values\n\n| Name | Value |\n|---|---|\n", "NoValues 3:1 Crate", "EnumPage")]
    [InlineData("# Crate\n\n## Supported Types\n\nMany.", "NoUnionMembers 3:1 Crate", "UnionPage")]
    [InlineData("# Crate\n\n## Example Usage\n\n```typescript\nlet value: Crate = {\n", "PageCutOff 3:1 ## Example Usage", null)]
    [InlineData("# Crate\n\n## Example Usage\n\n```typescript\nlet value: Crate = {};\n```\n", "PageCutOff 3:1 ## Example Usage", null)]
    public void A_section_without_its_contents_is_reported(string text, string finding, string? kind)
    {
        var parsed = PageReading.Parse(text);

        Assert.Equal([finding], parsed.Print());
        Assert.Equal(kind, parsed.Page?.GetType().Name);
    }

    [Fact]
    public void A_fence_without_end_does_not_swallow_the_table()
    {
        var parsed = PageReading.Parse("""
            # Crate

            Text.

            ## Example Usage

            ```typescript
            let value: Crate = { a: 1 };

            ## Fields

            | Field | Type | Required | Description |
            | ----- | ---- | -------- | ----------- |
            | `a` | *number* | :heavy_check_mark: | x |
            """);

        Assert.Equal(["PageCutOff 7:1 ```typescript"], parsed.Print());
        Assert.Equal(["a Number required 'x'"], Fields(parsed));
        Assert.Equal(new JsonObject(new([new("a", new JsonNumber("1"))])), parsed.Page!.Example);
    }

    [Fact]
    public void A_fence_without_end_that_another_one_closes_does_not_swallow_the_values()
    {
        var parsed = PageReading.Parse("""
            # Size

            ## Example Usage

            ```typescript
            let value: Size = "a";

            ## Values

            ```typescript
            "a" | "b"
            ```
            """);

        Assert.Equal(["PageCutOff 5:1 ```typescript"], parsed.Print());
        Assert.Equal([new("a", null), new("b", null)], Assert.IsType<EnumPage>(parsed.Page).Values);
    }

    [Fact]
    public void A_fence_without_end_does_not_swallow_the_next_members()
    {
        var parsed = PageReading.Parse("""
            # Content

            ## Supported Types

            ### `string`

            ```typescript
            const value: string = "a";

            ### `number`

            ```typescript
            const value: number = 1;
            ```

            ### `boolean`

            ```typescript
            const value: boolean = true;
            ```
            """);

        Assert.Equal(["PageCutOff 7:1 ```typescript"], parsed.Print());
        Assert.Equal(["string", "number", "boolean"], Assert.IsType<UnionPage>(parsed.Page).Members.Select(member => member.TypeText));
        Assert.All(((UnionPage)parsed.Page).Members, member => Assert.NotNull(member.Example));
    }

    [Theory]
    [InlineData("\"a\" | \"b", "PageCutOff 6:7 \"b", "a")]
    [InlineData("\"a\" | b", "UnknownValue 6:7 b", "a")]
    [InlineData("\"a\" | \"b\" | \"a\"", "DuplicateValue 6:13 a", "a;b")]
    [InlineData("1 | 1.5", "UnknownValue 6:5 1.5", "1")]
    public void A_broken_value_is_reported_and_the_others_are_kept(string code, string finding, string values)
    {
        var parsed = PageReading.Parse($"# Size\n\n## Values\n\n```typescript\n{code}\n```");

        Assert.Equal([finding], parsed.Print());
        Assert.Equal(values, string.Join(';', Assert.IsType<EnumPage>(parsed.Page).Values.Select(value => value.Text)));
    }

    [Fact]
    public void A_stray_pipe_in_a_table_of_values_belongs_to_the_value()
    {
        var parsed = PageReading.Parse("# Size\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | a|b |\n| `C` |\n| `D` | d |");

        Assert.Equal(
            [
                "RowHasWrongCellCount 7:1 | `A` | a|b | # 3 cells # 2 # Write a '|' inside a cell as '\\|'",
                "RowHasWrongCellCount 8:1 | `C` | # 1 cell # 2 # Add the missing cell",
            ],
            parsed.Print());
        Assert.Equal([new("a|b", "A"), new("d", "D")], Assert.IsType<EnumPage>(parsed.Page).Values);
    }

    [Theory]
    [InlineData("### `List[str]`", "TypeOfAnotherLanguage 5:5 List[str] # Python", "?")]
    [InlineData("### `string | number`", "UnknownType 5:5 string | number", "?")]
    [InlineData("### GiftCard", "TypeOfAnotherLanguage 5:1 ### GiftCard # Go or C#", "-:GiftCard")]
    [InlineData("### ", "TypeOfAnotherLanguage 5:1 ### # Go or C#", "?")]
    public void A_strange_member_is_reported_and_stays_a_member(string heading, string finding, string type)
    {
        var parsed = PageReading.Parse($"# Content\n\n## Supported Types\n\n{heading}\n\n```typescript\nconst value = 1;\n```");

        Assert.Equal([finding], parsed.Print());
        Assert.Equal(type, Assert.Single(Assert.IsType<UnionPage>(parsed.Page).Members).Type.Print());
    }

    [Fact]
    public void Quotes_are_cut_at_eighty_characters_between_characters()
    {
        var parsed = PageReading.Parse(PageReading.WithRows($"| `a` | {new string('x', 78)}\U0001F600 and more | :heavy_check_mark: | x |"));

        Assert.Equal([$"UnknownType 7:9 {new string('x', 78)}…"], parsed.Print());
    }

    private static string[] Fields(ParsedPage parsed) =>
        [.. Assert.IsType<ObjectPage>(parsed.Page).Fields.Select(field =>
            $"{field.Name} {field.Type.Print()} {(field.IsRequired ? "required" : "optional")} '{field.Description}'")];
}
