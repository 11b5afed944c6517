using Microsoft.Playwright;

namespace Inkeep.Gen.Web.Tests.Pages;

/// <summary>The pages as a browser shows them.</summary>
[Trait("Set", "Long")]
public sealed class BrowserTests(PageServer server, Browser browser) : IClassFixture<PageServer>, IClassFixture<Browser>, IAsyncLifetime
{
    public ValueTask InitializeAsync()
    {
        Assert.SkipWhen(browser.WhyNotRun is not null, browser.WhyNotRun ?? "");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_is_posted_is_shown_with_marks_around_what_no_page_mentions()
    {
        var (page, requests, messages) = await browser.OpenAsync(server.Address);
        string id = "posted " + Guid.NewGuid();
        var chat = Payload.Chat(id);
        chat["createdAt"] = "2099-01-01T00:00:00Z";
        await PostAsync(page, chat.ToJsonString());

        var article = page.Locator("article").Filter(new() { HasText = id });
        await Assertions.Expect(article).ToHaveCountAsync(1);
        await Assertions.Expect(article).ToContainTextAsync("Größe der Übersicht 😀");
        var marks = await article.Locator("mark").AllInnerTextsAsync();
        Assert.Equal(["team", "sentiment: {\"score\":1.50,\"tokens\":12345678901234567890,\"b\":[],\"a\":{}}", "reviewer", "{\"audio\":\"aGk=\"}", "latencyMs: 412"], marks.Select(static mark => mark.Trim()));
        await article.Locator("summary").ClickAsync();
        await Assertions.Expect(article.Locator("details")).ToContainTextAsync("$.messages[0].content[1].image_url");
        Assert.Empty(messages);
        Assert.All(requests, request => Assert.StartsWith(server.Address, request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_payload_shows_its_problem()
    {
        var (page, _, _) = await browser.OpenAsync(server.Address);
        var bad = Payload.Ticket("<img src=x onerror=hit(1)>");
        bad["messages"]![0]!["content"] = 7;
        await PostAsync(page, bad.ToJsonString());
        await Assertions.Expect(page.Locator("#problem")).ToContainTextAsync("$.messages[0].content");
        await Assertions.Expect(page.Locator("#problem")).ToContainTextAsync("a string is expected");
    }

    [Fact]
    public async Task Days_are_drawn_and_nothing_hostile_runs()
    {
        var (page, requests, messages) = await browser.OpenAsync(server.Address);
        await Assertions.Expect(page.Locator("article").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("<script>hit(1)</script>");
        foreach (var box in await page.Locator("svg rect").AllAsync()) Assert.True((await box.BoundingBoxAsync())!.Height > 0);
        Assert.NotEqual(0, await page.Locator("svg rect").CountAsync());
        Assert.Empty(messages);
        Assert.All(requests, request => Assert.StartsWith(server.Address, request, StringComparison.Ordinal));
        await KeepAsync(page, "conversations.png");
    }

    [Fact]
    public async Task The_page_of_the_API_shows_its_endpoints_and_documented_members_and_asks_nobody_else()
    {
        var (page, requests, _) = await browser.OpenAsync(server.Address + "/api");
        foreach (string summary in new[] { "Records a conversation.", "Records an event.", "The latest conversations first." }) await Assertions.Expect(page.Locator("body")).ToContainTextAsync(summary);
        foreach (string member in new[] { "supportTicketConversationId", "Identifier of the support ticket conversation that this one belongs to." }) await Assertions.Expect(page.Locator("body")).ToContainTextAsync(member);
        Assert.Contains(requests, static request => request.EndsWith("/openapi/v1.json", StringComparison.Ordinal));
        Assert.All(requests.Where(static request => !request.StartsWith("data:", StringComparison.Ordinal)), request => Assert.StartsWith(server.Address, request, StringComparison.Ordinal));
        await KeepAsync(page, "api.png");
    }

    private static async Task PostAsync(IPage page, string json)
    {
        await page.Locator("#post summary").ClickAsync();
        await page.Locator("#json").FillAsync(json);
        await page.Locator("#post button").ClickAsync();
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "TestResults", name);
        await page.ScreenshotAsync(new() { Path = path, FullPage = true });
        TestContext.Current.TestOutputHelper!.WriteLine($"Screenshot: {path}");
    }
}
