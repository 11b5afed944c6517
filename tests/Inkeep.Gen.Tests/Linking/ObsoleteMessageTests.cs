using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>The compiler shows at the call what the page says about the deprecation.</summary>
public sealed class ObsoleteMessageTests
{
    private const string Mark = ": warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.";

    private const string General = "The API's documentation marks this as deprecated.";

    [Theory]
    [InlineData(Mark + "<br/><br/>Deprecated, use `newFlag` instead.", "Deprecated, use newFlag instead.")]
    [InlineData("The old flag. Use [**the new one**](https://example.test/a_b) instead! It is better.", "Use the new one instead!")]
    [InlineData("Old. Use [the new one](https://example.test/a_(b)) instead.", "Use the new one instead.")]
    [InlineData("How it is used. It is deprecated since 2.5 and <b>will go</b>.", "It is deprecated since 2.5 and will go.")]
    [InlineData("Old<br/>Replaced by \"flags\"<br/>New", "Replaced by \\\"flags\\\"")]
    [InlineData("_Use `_id` or snake_case_name instead._ Or not.", "Use _id or snake_case_name instead.")]
    [InlineData("Whether the crate is open. Use it to filter.", General)]
    [InlineData(Mark, General)]
    [InlineData("N/A", General)]
    public void Obsolete_says_what_the_page_says(string description, string expected)
    {
        var crate = GeneratorRun.Of(GeneratorInput.Of(Fields("Crate", $"~~old~~ | *boolean* | {description}"))).Sources[HintOf("Crate")];

        Assert.Contains($"[global::System.Obsolete(\"{expected}\")]\n    public bool? Old", crate, StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_that_of_a_type()
    {
        var crate = GeneratorRun.Of(GeneratorInput.Of(Page(
            "# ~~Crate~~\n\nA crate.\n\n> :warning: **DEPRECATED**: Use Box instead.\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `a` | *any* | :heavy_check_mark: | N/A |\n"))).Sources.Values;

        Assert.Contains(crate, source => source.Contains("[global::System.Obsolete(\"Use Box instead.\")]", StringComparison.Ordinal));
    }
}
