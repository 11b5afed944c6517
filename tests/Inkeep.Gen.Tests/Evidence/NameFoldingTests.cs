using System.Text.Json.Nodes;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Evidence;

/// <summary>What a sample's name is a spelling of when generating, and what a payload's name is one of when reading, is the same.</summary>
public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("toolCalls", "tool_calls", true)]
    [InlineData("toolCalls", "Tool-Calls.", true)]
    [InlineData("toolCalls", "tool calls", false)]
    [InlineData("größe", "Grö_ße", true)]
    [InlineData("größe", "GRÖSSE", false)]
    [InlineData("größe", "GRÖßE", false)]
    [InlineData("ärger", "Ärger", false)]
    [InlineData("kind", "\u212Aind", false)] // the sign of Kelvin, a k in lower case
    [InlineData("имя", "ИМЯ", false)]
    [InlineData("имя", "и-м-я", true)]
    [InlineData("a\u0301b", "A\u0301-b", true)]
    [InlineData("a\u0301b", "áb", false)]
    [InlineData("名前", "名.前", true)]
    [InlineData("a😀b", "A_😀_B", true)]
    [InlineData("_", "-", false)]
    public void Samples_and_payloads_are_matched_alike(string documented, string seen, bool isSame)
    {
        var page = Fields("Crate", $"{documented} | *string*");
        string payload = new JsonObject { [seen] = "x" }.ToJsonString();

        // A sample teaches a member's spelling, or a member.
        string taught = GeneratorRun.Of(GeneratorInput.Of(page, ("samples/Crate.json", payload))).Sources[HintOf("Crate")];
        Assert.Equal(isSame, taught.Contains("Wire name: seen in samples/Crate.json.", StringComparison.Ordinal));
        Assert.Equal(!isSame, taught.Contains("Member: seen in samples/Crate.json.", StringComparison.Ordinal));

        // A payload gives a member's value, or more members.
        var models = LoadedModels.Of(GeneratorInput.Of(page));
        object crate = models.RoundTrip("Crate", payload)!;
        var member = models.Type("Crate").GetProperties().Single(static property => property.PropertyType == typeof(string));
        Assert.Equal(isSame ? "x" : null, member.GetValue(crate));
    }
}
