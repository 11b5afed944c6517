using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class ValuesPageTests
{
    [Theory]
    [InlineData("\"small\" | \"large\"", false, false, "small", "large")]
    [InlineData("\"small\" | \"large\" | Unrecognized<string>", true, false, "small", "large")]
    [InlineData("\"only\"", false, false, "only")]
    [InlineData("\"\"", false, false, "")]
    [InlineData("\"*\" | \">=\" | \"=~\"", false, false, "*", ">=", "=~")]
    [InlineData("\"a | b\" | \"c\"", false, false, "a | b", "c")]
    [InlineData("\"it's\" | \"end';\"", false, false, "it's", "end';")]
    [InlineData("\"say \"hi\" now\" | \"b\"", false, false, "say \"hi\" now", "b")]
    [InlineData("\"say \\\"hi\\\"\" | \"b\\\\\"", false, false, "say \"hi\"", "b\\")]
    [InlineData("\"Eligible\" | \"ELIGIBLE\"", false, false, "Eligible", "ELIGIBLE")]
    [InlineData("0 | -1 | 20 | Unrecognized<number>", true, true, "0", "-1", "20")]
    [InlineData("\n  | \"a\"\n  | \"b\";\n", false, false, "a", "b")]
    public void A_union_in_code(string code, bool isOpen, bool isNumeric, params string[] values)
    {
        var page = PageReading.Read<EnumPage>($"# Size\n\n## Values\n\n```typescript\n{code}\n```");

        Assert.Equal(values, page.Values.Select(value => value.Text));
        Assert.All(page.Values, value => Assert.Null(value.Name));
        Assert.Equal((isOpen, isNumeric), (page.IsOpen, page.IsNumeric));
    }

    [Fact]
    public void A_table_of_names_and_bare_values()
    {
        var page = PageReading.Read<EnumPage>("""
            # Size

            ## Values

            | Name                       | Value                |
            | -------------------------- | -------------------- |
            | `WildcardXsl`              | *xsl                 |
            | `LessThanNilGreaterThan`   | <nil>                |
            | `TwoDARTAndILLUSTRATION`   | 2D ART & ILLUSTRATION |
            | `AOrB`                     | a\|b                 |
            | `Unknown`                  |                      |
            | `Quoted`                   | `quoted`             |
            """);

        Assert.Equal(
            [
                new("*xsl", "WildcardXsl"),
                new("<nil>", "LessThanNilGreaterThan"),
                new("2D ART & ILLUSTRATION", "TwoDARTAndILLUSTRATION"),
                new("a|b", "AOrB"),
                new("", "Unknown"),
                new("quoted", "Quoted"),
            ],
            page.Values);
        Assert.Equal((false, false), (page.IsOpen, page.IsNumeric));
    }

    // The last row says so, or a sentence above the table.
    [Theory]
    [InlineData("| - | `Unrecognized<string>` |", "", false)]
    [InlineData("| - | `Unrecognized<number>` |", "", true)]
    [InlineData("", "This is an open enum. Unrecognized values will be captured as the `Unrecognized<string>` branded type.", false)]
    [InlineData("", "This is an open enum. Unrecognized values will be captured as the `Unrecognized<number>` branded type.", true)]
    public void A_table_may_say_that_it_is_open_and_numeric(string row, string sentence, bool isNumeric)
    {
        var page = PageReading.Read<EnumPage>($"""
            # Lineup

            ## Values

            {sentence}

            | Name     | Value |
            | -------- | ----- |
            | `Minus1` | -1    |
            | `One`    | 1     |
            {row}
            """);

        Assert.Equal([new("-1", "Minus1"), new("1", "One")], page.Values);
        Assert.Equal((true, isNumeric), (page.IsOpen, page.IsNumeric));
    }

    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("Lineup.One", "1", false)]
    [InlineData("\"1\"", "1", false)]
    [InlineData("1", "one", false)]
    public void Digits_in_a_table_are_numbers_only_when_the_example_is_one(string example, string value, bool isNumeric)
    {
        var page = PageReading.Read<EnumPage>($"""
            # Lineup

            ## Example Usage

            ```typescript
            let value: Lineup = {example};
            ```

            ## Values

            | Name  | Value   |
            | ----- | ------- |
            | `One` | {value} |
            """);

        Assert.Equal(isNumeric, page.IsNumeric);
    }

    [Fact]
    public void Values_know_where_they_stand()
    {
        const string Text = "# Size\n\n## Values\n\n```typescript\n\"small\" | \"large\"\n```";

        Assert.Equal(["\"small\"", "\"large\""], PageReading.Parse(Text).Types[0].Ranges.Values.Select(range => Text.At(range)));
    }

    [Fact]
    public void A_page_may_be_called_Values_and_its_example_may_be_an_enum_member()
    {
        var page = PageReading.Read<EnumPage>("""
            # Values

            ## Example Usage

            ```typescript
            import { Values } from "@acme/sdk/models/shared";

            let value: Values = Values.Small;
            ```

            ## Values

            ```typescript
            "small"
            ```
            """);

        Assert.Equal(("Values", "shared", new LiteralEnumMember("Values", "Small")), (page.Title, page.StatedGroup, page.Example));
    }
}
