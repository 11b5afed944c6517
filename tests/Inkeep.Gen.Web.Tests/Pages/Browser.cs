using Microsoft.Playwright;

namespace Inkeep.Gen.Web.Tests.Pages;

/// <summary>Chromium without a window, where it is installed.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly string? _program = Programs.Find("chromium", "chromium-browser", "google-chrome", "chrome.exe");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string? WhyNotRun => _program is null ? "not run: there is no Chromium on the path" : null;

    public async ValueTask InitializeAsync()
    {
        if (_program is null) return;
        _playwright = await Playwright.CreateAsync();
        // Its own walls don't stand for root; it meets nothing but this machine's pages.
        string[] arguments = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _program, Args = arguments });
    }

    /// <summary>A page that notes what it asks for, and everything that it says to the console.</summary>
    public async Task<(IPage Page, List<string> Requests, List<string> Messages)> OpenAsync(string address)
    {
        var page = await _browser!.NewPageAsync();
        List<string> requests = [], messages = [];
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return (page, requests, messages);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
