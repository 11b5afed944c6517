using System.Text;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Pipeline;

namespace Inkeep.Gen.Tests.Pages;

[Trait("Set", "Long")]
public sealed class HostilePageTests
{
    private const int Many = 50_000;

    private static readonly string[] Sources =
    [
        PageReading.WithRows(
            "| `a` | *string*[] | :heavy_check_mark: | N/A |",
            "| ~~`b`~~ | Record<string, [c.D](d.md)> | :heavy_minus_sign: | : warning: ** DEPRECATED **: x<br/>y |",
            @"| `c` | [File](https://f) \| [Blob](https://b) | :heavy_minus_sign: | a \| b |"),
        "# Size\n\n## Example Usage\n\n```typescript\nimport { Size } from \"a/models/b\";\n\nlet value: Size = { a: [1, \"x\", new Date(\"y\")] };\n```\n\n## Values\n\n```typescript\n\"a\" | 'b' | Unrecognized<string>\n```",
        "---\ntitle: \"Size\"\n---\n\n> :warning: **DEPRECATED**: x\n\n## Values\n\nThis is an open enum.\n\n| Name | Value |\n| --- | --- |\n| `A` | 1 |\n| - | `Unrecognized<number>` |\n",
        "# ~~Content~~\n\n## Supported Types\n\n### `{ [k: string]: a.B[] }`\n\n```typescript\nconst value: any = {};\n```\n\n### `string`\n\n```typescript\nconst value: string = \"a\";\n```\n",
    ];

    private static readonly string[] Fragments =
    [
        "|", "\\|", "`", "```", "```typescript\n", "*", "~~", "#", "\n", "\r", "\r\n", "\0", "\uFEFF", "\u2028", "\uD800", "\uDC00", "[", "](", ")", "[]", "{", "}",
        "\"", "'", "\\", "<", ">", "Record<string, ", "## Fields\n", "## Values\n", "## Supported Types\n", "### `", "---\n", "/*", "//", "new Date(",
    ];

    public static TheoryData<string, string> Floods => new()
    {
        { "reference links", string.Concat(Enumerable.Repeat("[a]: b\n", Many)) },
        { "cells", PageReading.WithRows("|" + string.Concat(Enumerable.Repeat("a|", Many))) },
        { "nested types", PageReading.WithRows("| `a` | " + string.Concat(Enumerable.Repeat("Record<string, ", Many)) + " | x | y |") },
        { "brackets", PageReading.WithRows("| `a` | *any*" + string.Concat(Enumerable.Repeat("[]", Many)) + " | x | y |") },
        { "quotes in a type", PageReading.WithRows("| `a` | *\"" + string.Concat(Enumerable.Repeat("\"*", Many)) + "x | x | y |") },
        { "quotes in an enum", "# A\n\n## Values\n\n```typescript\n" + string.Concat(Enumerable.Repeat("\"a ", Many)) + "\n```" },
        { "nested headings", "# A\n\n## Supported Types\n\n### `" + string.Concat(Enumerable.Repeat("{ [k: string]: ", Many)) + "`" },
        { "open fences", "# A\n\n" + string.Concat(Enumerable.Repeat("```typescript\n## Fields\n", Many)) },
        { "open members", "# A\n\n## Supported Types\n\n" + string.Concat(Enumerable.Repeat("### `A`\n\n```typescript\n", Many)) },
        { "nested examples", "# A\n\n## Example Usage\n\n```typescript\nlet value: A = " + new string('[', Many) + "\n```\n\n## Fields\n" },
        { "calls in examples", "# A\n\n## Example Usage\n\n```typescript\nlet value: A = " + string.Concat(Enumerable.Repeat("f(", Many)) + "\n```\n\n## Fields\n" },
        { "imports", "# A\n\n## Example Usage\n\n```typescript\nimport {" + new string('A', Many) + "\n```\n\n## Fields\n" },
        { "quoted lines", "# A\n\n" + string.Concat(Enumerable.Repeat("> a\n", Many)) + "\n## Fields\n" },
        { "front matter", "---\n" + string.Concat(Enumerable.Repeat("title: A\n", Many)) },
        { "separators", "# A\n\n## Fields\n\n" + string.Concat(Enumerable.Repeat("a\n---\n", Many)) },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_anything_is_read_to_its_end(string name, string text)
    {
        var parsed = PageReading.Parse(text);

        Assert.True(parsed.Findings.All(finding => finding.Id is not FindingId.PageFailed), name);
        Assert.All(parsed.Findings, finding => Assert.All(finding.Arguments, argument => Assert.True(argument.Length <= 80)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_mutilated_page_never_fails_and_its_findings_stand_inside_it(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 3000; round++)
        {
            var text = Mutilate(random);
            var parsed = PageReading.Parse(text);

            Assert.Equal(parsed, PageReading.Parse(text));
            foreach (var finding in parsed.Findings)
            {
                Assert.False(finding.Id is FindingId.PageFailed or FindingId.MarkdigNotLoaded, string.Join(" ", finding.Arguments) + "\n" + text);
                Assert.InRange(PageReading.RangeOf(finding).Start, 0, text.Length);
                Assert.InRange(PageReading.RangeOf(finding).Length, 0, text.Length - PageReading.RangeOf(finding).Start);
            }
        }
    }

    [Fact]
    public void A_page_cut_at_any_place_never_fails()
    {
        foreach (var source in Sources)
        {
            for (var length = 0; length <= source.Length; length++)
            {
                Assert.DoesNotContain(PageReading.Parse(source[..length]).Findings, finding => finding.Id == FindingId.PageFailed);
            }
        }
    }

    private static string Mutilate(Random random)
    {
        var text = new StringBuilder(Sources[random.Next(Sources.Length)]);
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, Fragments[random.Next(Fragments.Length)]);
                    break;
                case 1:
                    text.Insert(at, Fragments[random.Next(Fragments.Length)], random.Next(1, 40));
                    break;
                case 2:
                    text.Remove(at, Math.Min(random.Next(20), text.Length - at));
                    break;
                default:
                    var other = Sources[random.Next(Sources.Length)];
                    text.Length = at;
                    text.Append(other, other.Length / 2, other.Length - (other.Length / 2));
                    break;
            }
        }

        return text.ToString();
    }
}
