using System.Globalization;
using System.Text.Json;
using Conversations.Models;
using Conversations.Models.Components;
using Conversations.Storage;
using Inkeep.Gen;

namespace Conversations.Pages;

/// <summary>One conversation on the page, with marks around what the pages of the models don't mention.</summary>
internal static class ConversationView
{
    // A conversation may be a megabyte of one kind of thing; the page shows a part, and the JSON is a click away.
    private const int MostShown = 40;
    private const int LongestText = 2_000;

    public static Markup Of(ConversationRow row)
    {
        var findings = SpecJson.Inspect(row.Model);
        return Markup.Of($"""
            <article>
            <h2>{row.Id ?? "(no id)"} <a href="/conversations/{row.Number.ToString(CultureInfo.InvariantCulture)}">JSON</a></h2>
            {(row.Model.Recorded is { } recorded ? Recorded(row, recorded) : Unknown(row.Model.Unknown))}
            {(findings.Count == 0 ? default : Findings(findings))}
            </article>

            """);
    }

    private static Markup Recorded(ConversationRow row, IRecordedConversation recorded) => Markup.Of($"""
        <p class="about">{Marked(recorded.Kind, "kind")}, {Marked(recorded.Visible, "visibility")}, {row.CreatedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} {(recorded.Tags ?? []).Take(MostShown).Select(static tag => Markup.Of($"""<span class="tag">{Short(tag)}</span> """))}</p>
        {Undocumented(recorded.Extras)}
        {Several(recorded.Turns, static turn => Message(turn))}
        """);

    private static Markup Unknown(JsonElement json) => Markup.Of($"""
        <p class="about"><mark title="a case that the page of the union doesn't list">of no documented kind</mark></p>
        <pre>{Short(json.GetRawText())}</pre>
        """);

    private static Markup Message(IRecordedMessage? message) => message is null ? Markup.Of($"<p><mark>null</mark></p>") : Markup.Of($"""
        <div class="message"><b>{Marked(message.Author, "role")}{(message.Name is { } name ? $" ({Short(name)})" : "")}</b> {Marked(message.Said, "content")}
        {Undocumented(message.Extras)}</div>

        """);

    private static Markup Marked(DocumentedText value, string what) => value switch
    {
        { Text: null } => Markup.Of($"""<mark title="{what} is null">null</mark>"""),
        { IsDocumented: false } => Markup.Of($"""<mark title="a {what} that no page lists">{Short(value.Text)}</mark>"""),
        _ => Markup.Of($"{Short(value.Text)}"),
    };

    private static Markup Undocumented(JsonExtras extras) =>
        Several(extras, static member => Markup.Of($"""<mark title="a member that no page documents">{Short(member.Key)}: {Short(member.Value.GetRawText())}</mark> """));

    private static Markup Findings(IReadOnlyList<JsonFinding> findings) => Markup.Of($"""
        <details><summary>{findings.Count} not on the pages</summary>
        {Several(findings, static finding => Markup.Of($"""<p class="finding"><code>{Short(finding.Path)}</code> {Short(finding.ToString())}</p>"""))}
        </details>
        """);

    private static Markup Several<T>(IEnumerable<T> items, Func<T, Markup> show)
    {
        var all = items as IReadOnlyCollection<T> ?? [.. items];
        var shown = Markup.Of(all.Take(MostShown).Select(show));
        return all.Count <= MostShown ? shown : Markup.Of($"{shown}<p>and {all.Count - MostShown} more</p>");
    }

    private static string? Short(string? text) => text is { Length: > LongestText } ? text[..LongestText] + "…" : text;
}
