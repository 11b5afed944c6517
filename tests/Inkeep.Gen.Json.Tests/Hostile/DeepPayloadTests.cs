using System.Runtime.ExceptionServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inkeep.Gen.Json.Tests.Hostile;

/// <summary>Ten thousand levels, in every member there is and in members that there are not.</summary>
[Trait("Set", "Long")]
public sealed class DeepPayloadTests
{
    // The stack is what a thread has in Windows, a fifth of Linux's.
    private const int Depth = 10_000;
    private const int Stack = 1536 * 1024;

    // System.Text.Json's time grows with the square of the depth. Where there are many to read, a third of the levels have a third of the stack.
    private const int LowDepth = 3_000;
    private const int LowStack = 512 * 1024;

    private static readonly string[] Deep = [Arrays(Depth), Objects(Depth), Both(Depth), new('[', Depth)];
    private static readonly string[] LessDeep = [Arrays(LowDepth), Objects(LowDepth), Both(LowDepth)];

    public static TheoryData<string> Models => ExamplePayloads.Names;

    [Theory]
    [MemberData(nameof(Models))]
    public void In_place_of_the_value(string model) => AttackOn(Stack, ExamplePayloads.All[model].Type, Deep);

    [Theory]
    [MemberData(nameof(Models))]
    public void In_every_member_and_beside_them(string model)
    {
        var (type, json) = ExamplePayloads.All[model];
        if (JsonNode.Parse(json) is not JsonObject members)
        {
            return;
        }

        var attacks = new List<string>();
        foreach (var name in members.Select(static member => member.Key).Append("notDocumented"))
        {
            var without = JsonNode.Parse(json)!.AsObject();
            without.Remove(name);
            var text = without.ToJsonString();
            attacks.AddRange(LessDeep.Select(deep => $"{text[..^1]}{(text.Length > 2 ? "," : "")}\"{name}\":{deep}}}"));
        }

        AttackOn(LowStack, type, attacks);
    }

    [Fact]
    public void What_is_kept_deep_down_is_written_back()
    {
        var json = $$"""{"anything":{{Arrays(Depth)}}}""";

        OnStack(Stack, () =>
        {
            var value = JsonSerializer.Deserialize<Acme.Models.Components.UserProperties>(json, PayloadAttack.Deep);
            Assert.Equal(json, JsonSerializer.Serialize(value, PayloadAttack.Deep));
        });
    }

    [Fact]
    public void What_is_set_aside_deep_down_is_found_and_written_back()
    {
        var json = $$"""{"id":{{Objects(Depth)}},"other":{{Both(Depth)}}}""";
        var lenient = new JsonSerializerOptions(Acme.Models.SpecJson.LenientOptions) { MaxDepth = PayloadAttack.Deep.MaxDepth };

        OnStack(Stack, () =>
        {
            var value = JsonSerializer.Deserialize<Acme.Models.Components.OpenAIConversation>(json, lenient)!;
            Assert.Contains(JsonInspection.Inspect(value, lenient), finding => finding.Path == "$.id");
            Assert.Equal(value, JsonSerializer.Deserialize<Acme.Models.Components.OpenAIConversation>(JsonSerializer.Serialize(value, lenient), lenient));
            Assert.NotEmpty(value.ToString());
        });
    }

    private static string Arrays(int depth) => new string('[', depth) + new string(']', depth);

    private static string Objects(int depth) => Repeat("{\"type\":", depth) + "1" + Repeat("}", depth);

    private static string Both(int depth) => Repeat("[{\"messages\":", depth / 2) + "1" + Repeat("}]", depth / 2);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static void AttackOn(int stack, Type type, IEnumerable<string> attacks) => OnStack(stack, () =>
    {
        foreach (var attack in attacks)
        {
            Assert.False(PayloadAttack.Try(type, attack));
            PayloadAttack.Try(type, attack, PayloadAttack.Deep);
        }
    });

    private static void OnStack(int size, Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), size);
        thread.Start();
        thread.Join();
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
    }
}
