using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class PageRecognitionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("Just words.")]
    [InlineData("# The Acme SDK\n\nInstall it.\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n")]
    [InlineData("# Acme\n\n## Summary\n\n## Usage\n\n```typescript\nlet value: Acme = 1;\n```")]
    [InlineData("# RFCDate\n\nA day.\n\n## Usage\n\n```typescript\nnew RFCDate();\n```")]
    [InlineData("# Changelog\n\n## 1.0.0\n\n- first")]
    [InlineData("# Customers\n(*customers*)\n\n## Overview\n\n### Parameters\n\n| Parameter | Type | Required | Description |\n|---|---|---|---|\n| `a` | *string* | :heavy_check_mark: | N/A |")]
    [InlineData("# Flag\n\n## Properties\n\nName | Type | Description | Notes\n------------ | ------------- | ------------- | -------------\n**key** | **string** | A key | [default to undefined]")]
    [InlineData("# Chart\n\n## Values\n\n| Key | Type | Default | Description |\n|---|---|---|---|\n| a | b | c | d |")]
    [InlineData("# Chart\n\n## Values\n\n```yaml\na: b\n```")]
    [InlineData("# Chart\n\n## Values\n\nWe value honesty.\n\n## More\n\nText.")]
    [InlineData("# Logger\n\n## Fields\n\nFields are nice.", "docs/logger.md")]
    [InlineData("# Logger\n\n## Fields\n\n## Methods\n\nText.", "docs/logger.md")]
    [InlineData("# Converter\n\n## Supported Types\n\nAll of them.\n\n### `int`\n\nYes.", "docs/converter.md")]
    [InlineData("# Crate\n\n### Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n")]
    [InlineData("# Crate\n\n## Fields of a crate\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n")]
    [InlineData("<!--\n# Crate\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n-->")]
    [InlineData("- # Crate\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n")]
    [InlineData("## Crate\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n")]
    [InlineData("---\ntitle: \"Crate\"\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n", "a/crate.mdx")]
    public void Other_pages_are_ignored_without_a_word(string text, string path = "docs/sdks/customers/README.md")
    {
        var parsed = PageReading.Parse(text, path);

        Assert.Null(parsed.Page);
        Assert.Empty(parsed.Print());
    }

    [Theory]
    [InlineData("docs/lib/utils/retryconfig.md")]
    [InlineData("docs/models/utils/retryconfig.md")]
    public void The_page_of_the_retry_options_is_not_a_model(string path)
    {
        var parsed = PageReading.Parse(
            """
            # RetryConfig

            How to try again.

            ## Fields

            | Name       | Type                                | Description | Example     |
            | ---------- | ----------------------------------- | ----------- | ----------- |
            | `strategy` | `"backoff" | "none"`                | Which.      | `"backoff"` |
            | `backoff`  | [BackoffStrategy](#backoffstrategy) | How.        |             |

            ## BackoffStrategy

            ### Fields

            | Name       | Type       | Description | Example |
            | ---------- | ---------- | ----------- | ------- |
            | `exponent` | `*number*` | What for.   | `1.5`   |
            """,
            path);

        Assert.Null(parsed.Page);
        Assert.Empty(parsed.Print());
    }

    [Theory]
    [InlineData("crate.md")]
    [InlineData("")]
    [InlineData("C:\\specs\\crate.md")]
    public void The_path_of_a_page_with_a_section_does_not_matter(string path) =>
        Assert.Equal("Crate", PageReading.Read<ObjectPage>(PageReading.WithRows(), path).Title);

    [Fact]
    public void A_front_matter_title_may_be_repeated_as_a_heading()
    {
        var page = PageReading.Read<EnumPage>("---\r\nother: 1\r\ntitle: 'Size'\r\n---\r\n# Size\r\n\r\nHow big.\r\n\r\n## Values\r\n\r\n```typescript\r\n\"a\"\r\n```\r\n");

        Assert.Equal(("Size", "How big."), (page.Title, page.Description));
    }

    [Fact]
    public void Another_section_may_have_been_added_behind()
    {
        var page = PageReading.Read<ObjectPage>(PageReading.WithRows("| `a` | *any* | :heavy_minus_sign: | N/A |") + "\n\n## Remarks\n\n| A | B |\n|---|---|\n| c | d |");

        Assert.Equal(["a"], page.Fields.Select(field => field.Name));
    }
}
