using System.Text.Json;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Inspection;

/// <summary>Values that their documented type can't hold are written back all the same; that they are there is said.</summary>
[Collection(nameof(JsonInspection))]
public sealed class InexactValueTests
{
    private const string Payload = """
        {"id":"c","messages":[{"role":"r","content":{"text":"x","nested":["s",{"kind":"number","price":"1.50","day":"2031-05-17T10:00:00Z","z":9007199254740993}],"kind":"text"}}],
         "count":1e-400,"createdAt":"2031-05-17","type":"openai"}
        """;

    [Fact]
    public void Each_is_found_with_the_type_that_would_hold_it()
    {
        var findings = JsonInspection.Inspect(JsonAssert.Read<Conversation>(Payload));
        Assert.All(findings, finding => Assert.Equal(JsonFindingKind.InexactValue, finding.Kind));
        Assert.Equal(
            [
                "$.messages[0].content.nested[1].day: The member 'day' of NumberPart is \"2031-05-17T10:00:00Z\", which its type can't hold exactly; *string* would (docs/models/chat/numberpart.md).",
                "$.messages[0].content.nested[1].z: NumberPart holds 9007199254740993, which its type can't hold exactly; *Decimal* would (docs/models/chat/numberpart.md).",
                "$.count: The member 'count' of Conversation is 1e-400, which its type can't hold exactly; *any* would (docs/models/chat/conversation.md).",
                "$.createdAt: The member 'createdAt' of Conversation is \"2031-05-17\", which its type can't hold exactly; *string* would (docs/models/chat/conversation.md).",
            ],
            findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void An_overlay_says_the_types_of_members()
    {
        string overlay = JsonInspection.ToOverlay(JsonInspection.Inspect(JsonAssert.Read<Conversation>(Payload)));
        Assert.Contains("| `count`     | *any*    |\n| `createdAt` | *string* |", overlay, StringComparison.Ordinal);
        Assert.Contains("| `day` | *string* |", overlay, StringComparison.Ordinal);
        Assert.Contains("- `$.messages[0].content.nested[1].z: NumberPart holds", overlay, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_reading_refuses_them()
    {
        var exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Conversation>(
            """{"id":"c","messages":[],"count":7654321098765432109,"type":"openai"}""", new JsonSerializerOptions { TypeInfoResolver = SpecJsonResolver.Strict }));
        Assert.Equal("$.count", exception.Path);
        Assert.Contains("*Decimal* would", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_spelled_otherwise_is_no_finding() =>
        Assert.Empty(JsonInspection.Inspect(JsonAssert.Read<NumberPart>("""{"kind":"number","big":"7","price":"1.50","level":1.0,"day":"20310517","z":0.1}""")));
}
