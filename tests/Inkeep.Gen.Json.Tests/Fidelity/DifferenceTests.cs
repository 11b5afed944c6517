using System.Text.Json;
using Acme.Models;
using Acme.Models.Components;
using Xunit.Sdk;

namespace Inkeep.Gen.Json.Tests.Fidelity;

/// <summary>
/// What somebody sees whose test compares two models that differ. <c>Assert.Equal</c> prints both; <c>Assert.Equivalent</c> says which member it is.
/// </summary>
public sealed class DifferenceTests
{
    [Theory]
    [InlineData("visibility", "\"private\"", "'Visibility")]
    [InlineData("createdAt", "\"2025-03-01T09:30:01Z\"", "'CreatedAt")]
    [InlineData("tags", "[\"a\"]", "'Tags")]
    [InlineData("messages", "[]", "'Messages")]
    public void Equivalence_names_the_member(string name, string value, string expected)
    {
        var one = Read(Payload.Conversation);
        var other = Read(Payload.Conversation.With((name, value)));

        var failure = Assert.Throws<EquivalentException>(() => Assert.Equivalent(one, other, strict: true));

        Assert.Contains(expected, failure.Message.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_models_are_equivalent() => Assert.Equivalent(Read(Payload.Conversation), Read(Payload.Conversation), strict: true);

    private static OpenAIConversation Read(string json) => JsonSerializer.Deserialize<OpenAIConversation>(json, SpecJson.Options)!;
}
