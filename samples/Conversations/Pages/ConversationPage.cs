using System.Security.Cryptography;
using System.Text;
using Conversations.Storage;
using Microsoft.EntityFrameworkCore;

namespace Conversations.Pages;

/// <summary>The one page: plain HTML from the server, and a few lines of script that post to the API.</summary>
internal static class ConversationPage
{
    private const int Shown = 50;

    private static readonly Markup Style = Markup.Of($$"""
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
        article { border-top: 1px solid #ccc; padding: .5rem 0; overflow-wrap: anywhere; }
        h2 { font-size: 1.1rem; margin: .5rem 0 0; } h2 a { font-size: .8rem; font-weight: normal; }
        .about { color: #555; margin: 0 0 .5rem; } .tag { background: #e8eef7; border-radius: 3px; padding: 0 .3rem; }
        .message { margin: .3rem 0; padding-left: .7rem; border-left: 3px solid #ddd; }
        mark { background: #ffe08a; padding: 0 .2rem; } pre { white-space: pre-wrap; background: #f5f5f5; }
        svg { width: 100%; fill: #4a7ab5; font-size: 11px; } svg line { stroke: #888; } svg text { fill: #555; }
        textarea { width: 100%; box-sizing: border-box; font-family: monospace; } .finding { margin: 0; } #problem { color: #a40000; }
        """);

    private static readonly Markup Script = Markup.Of($$"""
        document.getElementById('post').addEventListener('submit', async event => {
          event.preventDefault();
          const problem = document.getElementById('problem');
          problem.textContent = '';
          const answer = await fetch('/conversations', {
            method: 'POST', headers: { 'Content-Type': 'application/json' }, body: document.getElementById('json').value
          });
          if (answer.ok) { location.assign('/'); return; }
          const what = await answer.json();
          problem.textContent = (what.path ? what.path + ': ' : '') + what.detail;
        });
        """);

    // Nothing runs or is loaded but what stands above: what conversations hold is text, and the browser is told so once more.
    private static readonly string Policy =
        $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)}; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void MapPage(this WebApplication server) => server.MapGet("/", ShowAsync).ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(HttpContext context, ConversationStore store, TimeProvider time, string? search, string? visibility)
    {
        var days = await ConversationApi.DaysAsync(store, time);
        var rows = await ConversationApi.Find(store, search, visibility).Take(Shown).ToListAsync();
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var page = Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Conversations</title><style>{Style}</style></head>
            <body>
            <h1>Conversations</h1>
            <p>Received as JSON, kept as it came. <mark>Marked</mark> is what no page of the models mentions. <a href="/api">API</a></p>
            {DailyPlot.Of(days, today, ConversationApi.DaysShown)}
            <form action="/"><input name="search" aria-label="Search" value="{search}" maxlength="100"> <button>Search</button></form>
            <form id="post"><details><summary>Post one</summary><textarea id="json" rows="8" aria-label="JSON of a conversation"></textarea> <button>Post</button></details>
            <p id="problem" role="alert"></p></form>
            {rows.Select(ConversationView.Of)}
            <script>{Script}</script>
            </body>
            </html>
            """);
        return TypedResults.Text(page.ToString(), "text/html", Encoding.UTF8);
    }

    private static string Hash(Markup element) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.ToString())))}'";
}
