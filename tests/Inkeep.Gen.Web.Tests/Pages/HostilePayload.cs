using System.Text.Json.Nodes;

namespace Inkeep.Gen.Web.Tests.Pages;

/// <summary>Conversations that try to be more than text, in every place that the page shows.</summary>
internal static class HostilePayload
{
    /// <summary>Each runs <c>hit(…)</c> where it isn't encoded: between tags, in an attribute, out of a script.</summary>
    private static readonly string[] Attacks =
    [
        "<script>hit(1)</script>", "<img src=x onerror=hit(2)>", "\" onmouseover=\"hit(3)\" x=\"", "' autofocus onfocus='hit(4)",
        "</textarea></details></pre><svg onload=hit(5)>", "<!--><iframe srcdoc='<script>parent.hit(6)</script>'>", "javascript:hit(7)", "${hit(8)}", "&lt;script&gt;hit(9)&lt;/script&gt;",
    ];

    public static IEnumerable<JsonObject> All => Attacks.SelectMany(static (attack, number) => new[] { Chat(attack, number), Ticket(attack, number), Voice(attack, number) });

    public static IReadOnlyList<string> Texts => Attacks;

    private static JsonObject Chat(string attack, int number)
    {
        var chat = Payload.Chat($"chat {number} {attack}");
        chat["visibility"] = attack;
        chat["type"] = "openai";
        chat["tags"] = new JsonArray(attack);
        chat[attack] = attack;
        var message = chat["messages"]![0]!;
        message["role"] = attack;
        message["name"] = attack;
        message["content"] = attack;
        message[attack] = new JsonObject { [attack] = attack };
        chat["messages"]![1]!["content"] = new JsonObject { [attack] = attack };
        return chat;
    }

    private static JsonObject Ticket(string attack, int number)
    {
        var ticket = Payload.Ticket($"ticket {number} {attack}", attack);
        ticket["messages"]![0]!["role"] = attack;
        ticket["createdAt"] = attack;
        return ticket;
    }

    private static JsonObject Voice(string attack, int number)
    {
        var voice = Payload.Voice($"voice {number} {attack}");
        voice["type"] = attack;
        return voice;
    }
}
