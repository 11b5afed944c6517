using System.Text.RegularExpressions;

namespace Inkeep.Gen.Web.Tests.Pages;

/// <summary>What is stored is text on the page, whatever it looks like.</summary>
[Trait("Set", "Long")]
public sealed partial class EncodingTests(PageServer server) : IClassFixture<PageServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private const int Doctype = 1;

    /// <summary>Every start tag that the page may have, with the names of its attributes.</summary>
    private static readonly string[] Expected =
    [
        "html lang", "head", "meta charset", "meta name content", "title", "style", "body", "h1", "p", "mark", "a href", "svg viewBox role aria-label", "line x1 y1 x2 y2",
        "text x y", "text x y text-anchor", "g", "rect x y width height", "form action", "form id", "input name aria-label value maxlength", "button", "details", "summary",
        "textarea id rows aria-label", "p id role", "article", "h2", "p class", "mark title", "span class", "div class", "b", "pre", "code", "script",
    ];

    [Theory]
    [InlineData("/")]
    [InlineData("/?search=hit")]
    [InlineData("/?visibility=private")]
    public async Task Hostile_texts_stay_texts(string page)
    {
        string html = await server.Client.GetStringAsync(page, Token);
        Assert.Contains("hit(", html, StringComparison.Ordinal);
        Assert.Empty(Tags(html).Except(Expected));
        Assert.Equal(1, StartTags().Matches(html).Count(static tag => tag.Groups[1].Value == "script"));
        Assert.All(Links().Matches(html), static link => Assert.StartsWith("/", link.Groups[1].Value, StringComparison.Ordinal));
        // Whatever a browser could take for a tag was looked at.
        Assert.Equal(html.Count(static c => c == '<'), StartTags().Count(html) + html.Split("</").Length - 1 + Doctype);
    }

    [Fact]
    public async Task What_was_searched_is_shown_as_text()
    {
        foreach (string text in HostilePayload.Texts)
        {
            string html = await server.Client.GetStringAsync($"/?search={Uri.EscapeDataString(text)}&visibility={Uri.EscapeDataString(text)}", Token);
            string search = InputTag().Match(html).Value;
            Assert.Equal(["aria-label", "maxlength", "name", "value"], AttributeNames().Matches(search).Select(static name => name.Groups[1].Value).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_browser_is_told_to_run_nothing_else()
    {
        using var answer = await server.Client.GetAsync("/", Token);
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    /// <summary>Each kind of start tag with its attributes' names, once.</summary>
    private static IEnumerable<string> Tags(string html) => StartTags().Matches(html)
        .Select(static tag => string.Join(' ', AttributeNames().Matches(tag.Groups[2].Value).Select(static name => name.Groups[1].Value).Prepend(tag.Groups[1].Value)))
        .Distinct();

    [GeneratedRegex("<([a-zA-Z0-9]+)((?:\\s[^<>\"]*(?:\"[^\"]*\")?)*)/?>")]
    private static partial Regex StartTags();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("([a-zA-Z0-9-]+)=\"[^\"]*\"")]
    private static partial Regex AttributeNames();

    [GeneratedRegex("<input [^>]*>")]
    private static partial Regex InputTag();
}
