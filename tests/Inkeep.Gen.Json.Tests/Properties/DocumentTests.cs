using Acme.Models.Components;
using FsCheck;
using FsCheck.Fluent;
using Inkeep.Gen.Corpus;

namespace Inkeep.Gen.Json.Tests.Properties;

/// <summary>What holds for every document around a model: it comes back, and equality follows the JSON.</summary>
[Trait("Set", "Long")]
public sealed class DocumentTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(400);

    [Fact]
    public void Events_come_back() => ComeBack<InsertConversationEvent>(JsonGenerators.Event);

    [Fact]
    public void Messages_come_back() => ComeBack<OpenAIExtendedMessage>(JsonGenerators.Message);

    [Fact]
    public void Conversations_come_back() => ComeBack<Conversation>(JsonGenerators.Conversation);

    [Fact]
    public void Lists_and_maps_of_unions_come_back()
    {
        ComeBack<ValueList<Conversation>>(JsonGenerators.Conversation.ArrayOf(2).Select(items => $"[{string.Join(",", items)}]"));
        ComeBack<ValueMap<Conversation>>(JsonGenerators.Conversation.Select(item => $$"""{"é":{{item}},"":null}"""));
    }

    [Fact]
    public void Equal_models_are_those_of_equal_json()
    {
        var pairs = JsonGenerators.Event.Two().ToArbitrary();
        Prop.ForAll(pairs, pair =>
        {
            var (left, right) = (JsonAssert.Read<InsertConversationEvent>(pair.Item1), JsonAssert.Read<InsertConversationEvent>(pair.Item2));
            Assert.Equal(left == right, right == left);
            Assert.True(left != right || left.GetHashCode() == right.GetHashCode());
            if (left == right)
            {
                Assert.Null(Difference(JsonAssert.Write(left), JsonAssert.Write(right)));
            }
        }).Check(Thorough);
    }

    private static void ComeBack<T>(Gen<string> documents) => Prop.ForAll(documents.ToArbitrary(), json =>
    {
        var value = JsonAssert.Read<T>(json);
        var written = JsonAssert.Write(value);
        Assert.True(Difference(json, written) is null, $"{Difference(json, written)}\n{json}\n{written}");
        var again = JsonAssert.Read<T>(written);
        Assert.Equal(value, again);
        Assert.Equal(value?.GetHashCode(), again?.GetHashCode());
        Assert.Null(Difference(written, JsonAssert.Write(again)));
    }).Check(Thorough);

    private static JsonDifference? Difference(string expected, string actual) =>
        JsonComparison.FirstDifference(System.Text.Json.JsonElement.Parse(expected), System.Text.Json.JsonElement.Parse(actual));
}
