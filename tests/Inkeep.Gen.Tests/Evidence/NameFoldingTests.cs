using System.Text.Json.Nodes;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Evidence;

/// <summary>What a sample's name is a spelling of when generating, and what a payload's name is one of when reading, is the same.</summary>
[Trait("Set", "Long")]
public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("toolCalls", "tool_calls", true)]
    [InlineData("toolCalls", "Tool-Calls.", true)]
    [InlineData("toolCalls", "tool calls", true)]
    [InlineData("toolCalls", "tool call", false)]
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
    [InlineData("slug", "[slug]", true)]
    [InlineData("ab", "a/b", true)]
    [InlineData("orderStatus", "order_status[]", true)]
    [InlineData("type", "@type", true)]
    [InlineData("atType", "@type", true)]
    [InlineData("atType", "type", false)]
    [InlineData("dollarAmount", "$amount", true)]
    [InlineData("dollarAmount", "amount", false)]
    [InlineData("toolCalls", "tool calls!", true)]
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

    [Theory]
    [InlineData("type", "@type", "Type")]
    [InlineData("atType", "@type", "Type")]
    [InlineData("[kind]", "kind", "]")]
    [InlineData("kindOf", "kind/of", "[kind]")]
    public void A_union_finds_the_member_that_tells_its_cases_apart_alike(string documented, string seen, string other)
    {
        var models = LoadedModels.Of(GeneratorInput.Of(
            Fields("Cat", $"{documented}! | *\"cat\"*", "age | *number*"), Fields("Dog", $"{documented}! | *\"dog\"*", "age | *number*"), Union("Pet", "components.Cat", "components.Dog")));

        object pet = models.RoundTrip("Pet", new JsonObject { ["age"] = 3, [seen] = "dog" }.ToJsonString())!;
        Assert.Equal("Dog", pet.GetType().GetProperty("Value")!.GetValue(pet)!.GetType().Name);

        object near = models.RoundTrip("Pet", new JsonObject { [seen] = "dog", [documented] = "cat", [other] = "dog" }.ToJsonString())!;
        Assert.Equal("Cat", near.GetType().GetProperty("Value")!.GetValue(near)!.GetType().Name);
    }

    [Theory]
    [InlineData("Päge")]
    [InlineData("Größe")]
    [InlineData("Заказ")]
    [InlineData("注文")]
    public void A_title_may_be_of_any_script(string title)
    {
        var input = GeneratorInput.Of(Fields(title, "a | *string*"), Fields("Crate", $"inner! | {Link(title)}", $"many | {Link(title)}[]"), Union("Either", "components." + title, "string"));
        Assert.Empty(GeneratorRun.Of(input).Diagnostics);
        var models = LoadedModels.Of(input);

        models.RoundTrip("Crate", """{"inner":{"a":"x"},"many":[{"a":"y"}]}""");
        models.RoundTrip(title, """{"a":"x"}""");
        models.RoundTrip("Either", """{"a":"x"}""");
    }

    [Fact]
    public void A_first_word_that_spells_a_symbol_is_written_as_that()
    {
        var page = Fields("Crate", "dollarOr! | *string*", "dotTag! | *string*", "dollarStartsWith | *string*", "dollarAmount | *string*", "atType | *string*", "dotted | *string*");
        var models = LoadedModels.Of(GeneratorInput.Of(page));
        string crate = GeneratorRun.Of(GeneratorInput.Of(page)).Sources[HintOf("Crate")];

        Assert.Contains("[\"$or\", \".tag\", \"$startsWith\", \"dollarAmount\", \"atType\", \"dotted\"]", crate, StringComparison.Ordinal);
        Assert.Contains("Wire name: its first word spells a symbol.</remarks>\n    public required string DollarOr", crate, StringComparison.Ordinal);
        models.RoundTrip("Crate", """{"$or":"a",".tag":"b","$starts_with":"c"}""");
        models.RoundTrip("Crate", """{"dollarOr":"a","dotTag":"b"}""");

        string snake = GeneratorRun.Of(GeneratorInput.Of(page).WithProperty("InkeepWireNames", "SnakeCase")).Sources[HintOf("Crate")];
        Assert.Contains("[\"$or\", \".tag\", \"$starts_with\", \"dollar_amount\", \"at_type\", \"dotted\"]", snake, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_only_symbols_tell_apart_stay_apart()
    {
        var models = LoadedModels.Of(GeneratorInput.Of(Fields("Crate", "slug | *string*", "tag | *string*", "a/b | *string*", "a+b | *string*")));

        // Two are meant, or the plain one is there too: nothing is guessed, and everything comes back.
        Assert.Null(ValueOf(models, """{"a&b":"x"}""", "AB"));
        Assert.Equal("y", ValueOf(models, """{"[slug]":"x","slug":"y"}""", "Slug"));
        Assert.Equal("y", ValueOf(models, """{"slug":"y","[slug]":"x"}""", "Slug"));
        Assert.Equal("x", ValueOf(models, """{"[slug]":"x"}""", "Slug"));
    }

    private static object? ValueOf(LoadedModels models, string payload, string property) =>
        models.Type("Crate").GetProperty(property)!.GetValue(models.RoundTrip("Crate", payload));
}
