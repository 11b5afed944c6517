using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inkeep.Gen.Json.Tests.Hostile;

/// <summary>Ten thousand levels, in every member there is and in members that there are not.</summary>
[Trait("Set", "Long")]
public sealed class DeepPayloadTests
{
    private const int Depth = 10_000;

    private static readonly string Arrays = new string('[', Depth) + new string(']', Depth);
    private static readonly string Objects = string.Concat(Enumerable.Repeat("{\"type\":", Depth)) + "1" + new string('}', Depth);
    private static readonly string Both = string.Concat(Enumerable.Repeat("[{\"messages\":", Depth / 2)) + "1" + string.Concat(Enumerable.Repeat("}]", Depth / 2));
    private static readonly string Open = new('[', Depth);

    public static TheoryData<string> Models => ExamplePayloads.Names;

    [Theory]
    [MemberData(nameof(Models))]
    public void In_place_of_the_value(string model)
    {
        foreach (var deep in new[] { Arrays, Objects, Both, Open })
        {
            Assert.False(PayloadAttack.Try(ExamplePayloads.All[model].Type, deep));
            PayloadAttack.Try(ExamplePayloads.All[model].Type, deep, PayloadAttack.Deep);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void In_every_member_and_beside_them(string model)
    {
        var (type, json) = ExamplePayloads.All[model];
        if (JsonNode.Parse(json) is not JsonObject members)
        {
            return;
        }

        foreach (var name in members.Select(static member => member.Key).Append("notDocumented"))
        {
            foreach (var deep in new[] { Arrays, Objects, Both })
            {
                var without = JsonNode.Parse(json)!.AsObject();
                without.Remove(name);
                var text = without.ToJsonString();
                var attack = $"{text[..^1]}{(text.Length > 2 ? "," : "")}\"{name}\":{deep}}}";
                Assert.False(PayloadAttack.Try(type, attack));
                PayloadAttack.Try(type, attack, PayloadAttack.Deep);
            }
        }
    }

    [Fact]
    public void What_is_kept_deep_down_is_written_back()
    {
        var json = $$"""{"anything":{{Arrays}}}""";
        var value = JsonSerializer.Deserialize<Acme.Models.Components.UserProperties>(json, PayloadAttack.Deep);

        Assert.Equal(json, JsonSerializer.Serialize(value, PayloadAttack.Deep));
    }
}
