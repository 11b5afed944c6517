using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>An edit of one table of a page with several emits that type again, and what depends on it.</summary>
public sealed class TableEditTests
{
    private const string Path = "docs/shop.md";

    private static readonly GeneratorInput Project = GeneratorInput.Of(
        (Path, """
            ## Order object

            | Name | Type | Required | Description |
            | --- | --- | --- | --- |
            | id | string | yes | Its number. |
            | line | [Line](#line-object) | yes | What it is for. |

            ## Line object

            | Name | Type | Required | Description |
            | --- | --- | --- | --- |
            | count | integer | yes | How many. |
            | state | string | yes | One of `open`, `paid`. |

            ## Note object

            | Name | Type | Required | Description |
            | --- | --- | --- | --- |
            | text | string | no | What it says. |
            """),
        ("docs/other.md", "# Other\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| line | [Line](shop.md#line-object) | no |\n"));

    [Theory]
    [InlineData("| count | integer | yes | How many. |", "| count | int32 | yes | How many. |", "Line")]
    [InlineData("| count | integer | yes | How many. |", "| count | integer | yes | How many, at least one. |", "Line")]
    [InlineData("`open`, `paid`.", "`open`, `paid`, `shipped`.", "Line, LineState")]
    [InlineData("| text | string | no | What it says. |", "| text | string | yes | What it says. |", "Note")]
    [InlineData("## Line object\n", "Text.\n\n## Line object\n", "")]
    [InlineData("| text | string | no |", "| text | text | no |", "")]
    [InlineData("## Note object", "## Remark object", "Note, Remark")]
    public void An_edit_emits_what_it_changes(string from, string to, string emitted)
    {
        var before = GeneratorRun.Of(Project with { TracksSteps = true });

        var after = before.Again(input => input.Edit(Path, text => text.Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal(emitted, string.Join(", ", before.Sources.Keys.Union(after.Sources.Keys).Where(file => before.Sources.GetValueOrDefault(file) != after.Sources.GetValueOrDefault(file))
            .Select(file => file.Replace("Acme.Models.", "", StringComparison.Ordinal).Replace(".g.cs", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        Assert.Equal(GeneratorRun.Of(after.Input).Sources, after.Sources);
        var written = after.Outputs("Source").Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
        Assert.True(written <= emitted.Split(", ", StringSplitOptions.RemoveEmptyEntries).Length, $"{written} types were written");
    }
}
