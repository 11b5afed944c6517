using System.Text.Json;
using Acme.Models.Chat;

namespace Inkeep.Gen.Json.Tests.Inspection;

[Collection(nameof(JsonInspection))]
public sealed class OverlayTests
{
    private const string Head = "# Overlay\n\nWhat payloads showed and the pages don't say.\n";

    [Fact]
    public void A_payload_becomes_an_overlay()
    {
        var findings = JsonInspection.Inspect(JsonAssert.Read<Conversation>("""
            {"id":null,"messages":[{"role":"r","content":true,"user_name":"ada","brandNew":"x"},{"role":null,"content":false,"user_name":"eve","tokens":[1,2]},
              {"role":"r","content":{"kind":"text","text":"t","text_format":"rich"}}],
             "type":"openai","visibility":"archived","seen":["archived","a|b"]}
            """));
        Assert.Equal(
            """
            # Overlay

            What payloads showed and the pages don't say.
            An overlay can't settle these:

            - `$.messages[0].content: Content has no case for this boolean (docs/models/chat/content.md).` and 1 more like it

            ## chat.Conversation

            | Field | Nullable           |
            | ----- | ------------------ |
            | `id`  | :heavy_check_mark: |

            ## chat.Message

            | Field      | Wire name   | Type       | Required           | Nullable           |
            | ---------- | ----------- | ---------- | ------------------ | ------------------ |
            | `userName` | `user_name` |            |                    |                    |
            | `brandNew` |             | *string*   | :heavy_minus_sign: |                    |
            | `role`     |             |            |                    | :heavy_check_mark: |
            | `tokens`   |             | *number*[] | :heavy_minus_sign: |                    |

            ## chat.TextPart

            | Field        | Wire name     | Type     |
            | ------------ | ------------- | -------- |
            | `textFormat` | `text_format` | *string* |

            ## chat.Visibility

            | Value      | Wire value |
            | ---------- | ---------- |
            | `archived` | `archived` |
            | `a\|b`     | `a\|b`     |

            """.ReplaceLineEndings("\n"),
            JsonInspection.ToOverlay(findings));
    }

    [Fact]
    public void Nothing_found_is_an_overlay_without_tables() => Assert.Equal(Head, JsonInspection.ToOverlay([]));

    [Theory]
    [InlineData("*string*", "\"a\"", "\"b\"", "null")]
    [InlineData("*boolean*", "true", "false")]
    [InlineData("*number*", "1", "1.50", "-2e3")]
    [InlineData("*any*", "12345678901234567890")]
    [InlineData("*any*", "1", "1e400")]
    [InlineData("*any*", "1", "\"1\"")]
    [InlineData("*any*", "{}")]
    [InlineData("*any*", "null")]
    [InlineData("*any*", "[]", "{}")]
    [InlineData("*string*[]", "[]", "[\"a\"]")]
    [InlineData("*any*[]", "[]")]
    [InlineData("*any*[]", "[1]", "[\"a\"]")]
    [InlineData("*any*[]", "[1,null]")]
    [InlineData("*any*[]", "[{\"a\":1}]")]
    [InlineData("*number*[][]", "[[1],[]]", "[]")]
    public void The_type_holds_every_value_seen(string expected, params string[] values)
    {
        var findings = values.Select(value => Finding("new", value));
        Assert.EndsWith($"| `new` | {expected} | :heavy_minus_sign: |\n", Squeezed(JsonInspection.ToOverlay(findings)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/models/components/crate.md", "components.Crate")]
    [InlineData("models/a/models/shared/v2/crate.md", "shared.v2.Crate")]
    [InlineData("models/crate.md", "Crate")]
    [InlineData("specs\\Models\\components\\crate.md", "components.Crate")]
    [InlineData("crate.md", "Crate")]
    [InlineData("", "Crate")]
    [InlineData("models/a\nb/crate.md", "Crate")]
    public void The_heading_is_the_group_and_the_name(string page, string heading) =>
        Assert.Contains($"\n## {heading}\n", JsonInspection.ToOverlay([Finding("a", "1") with { Page = page }]), StringComparison.Ordinal);

    [Theory]
    [InlineData("a|b", "`a\\|b`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("``a`", "``` ``a` ```")]
    [InlineData("<b>*é*</b>", "`<b>*é*</b>`")]
    [InlineData("a  b\\", "`a  b\\`")]
    [InlineData("😀", "`😀`")]
    public void Names_from_payloads_stay_in_their_cell(string name, string cell) =>
        Assert.Contains($"\n| {cell} | *number* |", Squeezed(JsonInspection.ToOverlay([Finding(name, "1")])), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "''")]
    [InlineData(" a", "' a'")]
    [InlineData("a\n## Other\n", "'a\\u000a## Other\\u000a'")]
    [InlineData("a\\|b", "'a\\|b'")]
    [InlineData("a\u2028\u202e", "'a\\u2028\\u202e'")]
    [InlineData("\u0085`", "'\\u0085`'")]
    public void Names_that_no_cell_holds_are_mentioned_in_prose(string name, string shown)
    {
        string overlay = JsonInspection.ToOverlay([Finding(name, "1"), Finding(name, "2")]);
        Assert.DoesNotContain("\n## ", overlay, StringComparison.Ordinal);
        var line = Assert.Single(overlay.Split('\n'), line => line.StartsWith("- ", StringComparison.Ordinal));
        Assert.Contains($"the member {shown}, which is a number", line, StringComparison.Ordinal);
        Assert.EndsWith(" and 1 more like it", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_spelling_is_mentioned_in_prose()
    {
        var first = Finding("tool_calls", "1") with { Kind = JsonFindingKind.OtherSpelling, Documented = "toolCalls" };
        string overlay = JsonInspection.ToOverlay([first, first, first with { Member = "ToolCalls" }]);
        Assert.Contains("- `$: Crate documents 'toolCalls', which came as 'ToolCalls' (models/crate.md).`\n", overlay, StringComparison.Ordinal);
        Assert.EndsWith("| Field       | Wire name    |\n| ----------- | ------------ |\n| `toolCalls` | `tool_calls` |\n", overlay, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_are_ordered_by_page()
    {
        var a = Finding("x", "1") with { Page = "models/a.md", TypeName = "A" };
        var b = a with { Page = "models/b.md", TypeName = "B" };
        var again = a with { TypeName = "Again" };
        Assert.Equal(["## A", "## Again", "## B"], JsonInspection.ToOverlay([b, a, again, b]).Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Numbers_of_enums_are_rows()
    {
        var findings = JsonInspection.Inspect(JsonAssert.Read<List<OpenEnum<Level>>>("[7,1,7,8.5]"));
        Assert.EndsWith("## chat.Level\n\n| Value | Wire value |\n| ----- | ---------- |\n| `7`   | `7`        |\n| `8.5` | `8.5`      |\n", JsonInspection.ToOverlay(findings), StringComparison.Ordinal);
    }

    private static JsonFinding Finding(string name, string value) => new()
    {
        Kind = JsonFindingKind.UndocumentedMember,
        Path = "$",
        TypeName = "Crate",
        Page = "models/crate.md",
        Member = name,
        Value = JsonAssert.Element(value),
    };

    // The tables without the padding of their cells.
    private static string Squeezed(string overlay) =>
        string.Join("\n", overlay.Split('\n').Select(line => line.StartsWith('|') ? string.Join(" | ", line.Split(" | ").Select(cell => cell.TrimEnd())) : line));
}
