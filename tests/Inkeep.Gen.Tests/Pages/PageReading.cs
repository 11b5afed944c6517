using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

/// <summary>Parses a page as the generator would, and prints findings in one short line each.</summary>
internal static class PageReading
{
    public const string ModelPath = "docs/models/components/crate.md";

    public static ParsedPage Parse(string text, string path = ModelPath) => PageParser.Parse(path, text, TestContext.Current.CancellationToken);

    /// <summary>The page, which must be of that kind and without findings.</summary>
    public static TPage Read<TPage>(string text, string path = ModelPath)
        where TPage : Page
    {
        var parsed = Parse(text, path);
        Assert.Empty(parsed.Print());
        return Assert.IsType<TPage>(parsed.Page);
    }

    /// <summary>A Fields page with these rows under the usual header.</summary>
    public static string WithRows(params string[] rows) =>
        $"""
        # Crate

        ## Fields

        | Field | Type | Required | Description |
        | ----- | ---- | -------- | ----------- |
        {string.Join('\n', rows)}
        """;

    /// <summary>Each finding as <c>Id line:column 'text it stands at' arguments</c>.</summary>
    public static string[] Print(this ParsedPage parsed) =>
        [.. parsed.Findings.Select(finding => $"{finding.Id} {RangeOf(finding).Line + 1}:{RangeOf(finding).Column + 1} {string.Join(" # ", finding.Arguments)}")];

    public static TextRange RangeOf(Finding finding) => Assert.IsType<RangeAnchor>(finding.Anchor).Range;

    public static string At(this string text, TextRange range) => text.Substring(range.Start, range.Length);
}
