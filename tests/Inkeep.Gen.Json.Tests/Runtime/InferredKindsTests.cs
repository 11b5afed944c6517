using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Runtime;

/// <summary>A placeholder's types are guesses from examples: a value of another kind is kept, not refused.</summary>
public class InferredKindsTests
{
    private static readonly ObjectShape Guessed = new("Guess", ["toolName", "count"], required: [], kinds: [JsonKinds.String, JsonKinds.Number]);

    [Theory]
    [InlineData("""{"toolName":"a","count":1}""")]
    [InlineData("""{"toolName":["a"],"count":1}""")]
    [InlineData("""{"tool_name":{"a":1},"count":"many"}""")]
    [InlineData("""{"toolName":null,"count":null,"other":true}""")]
    public void AValueOfAnyKind_ComesBack(string json) => JsonAssert.Same(json, RoundTrip(json));

    [Fact]
    public void AValueOfTheGuessedKind_IsTyped()
    {
        var reader = JsonAssert.Reader("""{"toolName":"a","count":"x"}""");
        var (name, count, extras) = Read(ref reader);
        Assert.Equal("a", name);
        Assert.Null(count);
        Assert.Equal("x", extras["count"].GetString());
    }

    private static string RoundTrip(string json)
    {
        var reader = JsonAssert.Reader(json);
        var (name, count, extras) = Read(ref reader);
        return JsonAssert.Written(writer =>
        {
            var members = new ObjectWriter(writer, Guessed, extras);
            members.Optional(0, name);
            members.Optional(1, count);
            members.End();
        });
    }

    private static (string? Name, double? Count, JsonExtras Extras) Read(ref Utf8JsonReader reader)
    {
        Assert.True(ObjectReader.Begin(ref reader, Guessed, out var members));
        string? name = null;
        double? count = null;
        int member;
        while ((member = members.Next(ref reader)) >= 0)
        {
            switch (member)
            {
                case 0: name = StringCodec.Read(ref reader); break;
                case 1: count = NumberCodec.Read(ref reader); break;
            }
        }

        return (name, count, members.Extras);
    }
}
