using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Evidence;

/// <summary>Where the project asks for it, the example of each page that fits is a value and part of the documentation.</summary>
[Trait("Set", "Long")]
public sealed class ExampleTests
{
    private static readonly GeneratorInput Input = GeneratorInput.Of(
        Example("Crate", """{ toolCalls: ["a"], size: Size.ExtraLarge, packing: { kind: "box", innerWidth: 3 }, at: new Date("2025-01-02T03:04:05Z"), "odd name": { deep: null }, text: "\"\\\u2028</summary>*/é" }""",
            "toolCalls | *string*[]", $"size | {Link("Size")}", "packing | *components.Packing*", "at | [Date](x)", "text | *string*"),
        Values("Size", "\"small\" | \"extra-large\""),
        Union("Packing", "components.Box", "components.Sack"),
        Fields("Box", "kind! | *\"box\"*", "innerWidth! | *number*"),
        Fields("Sack", "kind! | *\"sack\"*", "innerWidth! | *number*"),
        Example("Wrong", "{ size: 5 }", "size | *string*"),
        Example("Called", "{ size: Size.Huge }", $"size | {Link("Size")}"),
        Example("Example", "{ example: \"x\" }", "example | *string*"),
        ("x.overlay.md", "## Box\n\n| Field | Wire name |\n| --- | --- |\n| `innerWidth` | `w` |\n"))
        .WithProperty("InkeepWireNames", "SnakeCase");

    [Fact]
    public void Examples_are_values_in_the_spelling_of_the_wire()
    {
        var models = LoadedModels.Of(Input.WithProperty("InkeepExamples", "true"));

        Assert.Equal(
            """{"tool_calls":["a"],"size":"extra-large","packing":{"kind":"box","w":3},"at":"2025-01-02T03:04:05Z","text":"\u0022\\\u2028\u003C/summary\u003E*/\u00E9","odd name":{"deep": null}}""",
            models.Write("Crate", Of(models, "Crate")));
        Assert.Equal("""{"example":"x"}""", models.Write("Example", Of(models, "Example", "ExampleValue2")));
        Assert.Null(models.Type("Wrong").GetProperty("Example"));
        Assert.Null(models.Type("Called").GetProperty("Example"));
    }

    [Fact]
    public void An_example_is_spelled_as_the_model_writes_it()
    {
        var input = GeneratorInput.Of(
                Example("Crate", """{ toolCalls: "a", maker: { fullName: "Ada" } }""", "toolCalls | *string*", $"maker | {Link("Maker")}"),
                Fields("Maker", "fullName | *string*"),
                ("samples/Crate.json", """{ "tool-calls": "a", "maker": { "FullName": "Ada" } }"""))
            .WithProperty("InkeepWireNames", "SnakeCase")
            .WithProperty("InkeepExamples", "true");
        var models = LoadedModels.Of(input);

        Assert.Equal("""{"tool-calls":"a","maker":{"FullName":"Ada"}}""", models.Write("Crate", Of(models, "Crate")));
        Assert.Contains("""{\"tool-calls\": \"a\",\"maker\": {\"FullName\": \"Ada\"}}""", GeneratorRun.Of(input).Sources[HintOf("Crate")], StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_stand_in_the_documentation()
    {
        string crate = GeneratorRun.Of(Input.WithProperty("InkeepExamples", "true")).Sources[HintOf("Crate")];

        Assert.Contains("/// <example>\n/// <code>\n/// {\n///   &quot;tool_calls&quot;: [\n///     &quot;a&quot;\n///   ],\n", crate, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_pays_for_examples_who_did_not_ask()
    {
        string crate = GeneratorRun.Of(Input).Sources[HintOf("Crate")];

        Assert.DoesNotContain("<example>", crate, StringComparison.Ordinal);
        Assert.DoesNotContain("Example", crate, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_our_own_pages_are_read_and_written_back()
    {
        string root = RepositoryFolder.InkeepPages;
        var input = GeneratorInput.Of([.. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
            .Select(path => ("docs/" + Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))]);
        using var models = CompiledModels.Of(GeneratorRun.Of(input.WithProperty("InkeepExamples", "true")));

        var examples = models.Assembly.GetTypes()
            .Select(type => type.GetProperty("Example", BindingFlags.Public | BindingFlags.Static))
            .OfType<PropertyInfo>()
            .ToList();

        Assert.All(examples, example =>
        {
            object value = example.GetValue(null)!;
            string json = JsonSerializer.Serialize(value, value.GetType());
            object? again = JsonSerializer.Deserialize(json, value.GetType());
            Assert.Equal(value, again);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(JsonSerializer.Serialize(again, value.GetType()))), json);
        });
        Assert.True(examples.Count > 30, $"Only {examples.Count} of our pages have an example that fits");
    }

    private static object Of(LoadedModels models, string type, string property = "Example") => models.Type(type).GetProperty(property)!.GetValue(null)!;
}
