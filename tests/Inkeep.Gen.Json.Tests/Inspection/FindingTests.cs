using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Acme.Models;
using Acme.Models.Components;
using Inkeep.Gen.Json.Tests.Fidelity;

namespace Inkeep.Gen.Json.Tests.Inspection;

/// <summary><c>SpecJson.Inspect</c> over the models of specs/inkeep.</summary>
[Collection(nameof(JsonInspection))]
public sealed class FindingTests
{
    private static readonly JsonSerializerOptions Chain = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(SpecJson.Resolver, new DefaultJsonTypeInfoResolver()) };

    private static readonly string Odd = Payload.Conversation.With(
        ("visibility", "\"archived\""),
        ("new field", "1"),
        ("messages", $$"""[{{Payload.Message}},{{Payload.Message.With(("toolCalls", null), ("tool_calls", "[]"), ("projectId", "\"p\""), ("id", null), ("ID", "null"), ("content", "7"))}}]"""));

    private static readonly string[] OddFindings =
    [
        "visibility UnknownEnumValue OpenAIConversationVisibility",
        "messages[1].ID OtherSpelling OpenAIExtendedMessage",
        "messages[1].ID NullMember OpenAIExtendedMessage",
        "messages[1].content UnknownUnionCase Content",
        "messages[1].tool_calls OtherSpelling OpenAIExtendedMessage",
        "messages[1].projectId UndocumentedMember OpenAIExtendedMessage",
        "['new field'] UndocumentedMember OpenAIConversation",
    ];

    [Fact]
    public void Every_kind_is_found_with_its_path_type_and_page()
    {
        var findings = SpecJson.Inspect(JsonAssert.Read<OpenAIConversation>(Odd));
        Assert.Equal(OddFindings.Select(finding => Under("$", finding)), Lines(findings));
        Assert.All(findings, finding => Assert.EndsWith($"specs/inkeep/models/components/{finding.TypeName.ToLowerInvariant()}.md", finding.Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Documented_payloads_have_no_findings()
    {
        foreach (var json in new[] { Payload.Conversation, Payload.Ticket })
        {
            Assert.Empty(SpecJson.Inspect(JsonAssert.Read<Conversation>(json)));
        }

        Assert.Empty(SpecJson.Inspect(JsonAssert.Read<List<InsertConversationEvent>>($"[{Payload.Event}]")));
        Assert.Empty(SpecJson.Inspect(JsonAssert.Read<UserProperties>("""{"id":42,"userId":"u","plan":{"a":null},"nothing":null}""")));
        Assert.Empty(SpecJson.Inspect(JsonAssert.Read<OpenAIConversation>(Payload.Conversation.With(("properties", """{"a":{"b":[null]}}"""), ("tags", "null")))));
    }

    [Fact]
    public void The_users_own_types_are_walked_with_their_options()
    {
        var inbox = JsonSerializer.Deserialize<Inbox>($$$"""{"Owner":"o","Groups":{"a.b":[{{{Payload.Ticket}}},{{{Odd}}}]}}""", Chain)!;
        Assert.Equal(OddFindings.Select(finding => Under("$.Groups['a.b'][1]", finding)), Lines(SpecJson.Inspect(inbox, Chain)));
        Assert.Throws<NotSupportedException>(() => SpecJson.Inspect(inbox));
    }

    [Fact]
    public void What_code_constructs_as_documented_has_no_findings()
    {
        var item = new OpenAIContentItem { Type = OpenAIContentItemType.Text, Text = "t" };
        Assert.Empty(SpecJson.Inspect(item));
        Assert.Equal(["$.type UnknownEnumValue OpenAIContentItemType"], Lines(SpecJson.Inspect(item with { Type = OpenEnum<OpenAIContentItemType>.Parse("video") })));
    }

    [Fact]
    public void The_overlay_names_what_was_found()
    {
        var overlay = SpecJson.ToOverlay(SpecJson.Inspect(JsonAssert.Read<OpenAIConversation>(Odd)));
        Assert.Equal(
            """
            ## components.OpenAIConversation

            | Field       | Type     | Required           |
            | ----------- | -------- | ------------------ |
            | `new field` | *number* | :heavy_minus_sign: |

            ## components.OpenAIConversationVisibility

            | Value      | Wire value |
            | ---------- | ---------- |
            | `archived` | `archived` |

            ## components.OpenAIExtendedMessage

            | Field       | Wire name    | Type     | Required           | Nullable           |
            | ----------- | ------------ | -------- | ------------------ | ------------------ |
            | `id`        | `ID`         |          |                    | :heavy_check_mark: |
            | `toolCalls` | `tool_calls` |          |                    |                    |
            | `projectId` |              | *string* | :heavy_minus_sign: |                    |

            """.ReplaceLineEndings("\n"),
            overlay[overlay.IndexOf("## ", StringComparison.Ordinal)..]);
        Assert.Contains("content: Content has no case for this number", overlay, StringComparison.Ordinal);
    }

    private static string Under(string root, string finding) => root + (finding[0] == '[' ? "" : ".") + finding;

    private static IEnumerable<string> Lines(IEnumerable<JsonFinding> findings) => findings.Select(finding => $"{finding.Path} {finding.Kind} {finding.TypeName}");
}
