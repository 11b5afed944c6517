using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Acme.Models;
using Acme.Models.Chat;
using Json.Schema;
using Microsoft.Extensions.AI;

namespace Inkeep.Gen.Json.Tests.Schemas;

/// <summary>What others make schemas with gets those of the models by one line each.</summary>
public sealed class ExporterTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { RespectNullableAnnotations = true };

    private static readonly JsonSchemaExporterOptions Exporter = new()
    {
        TransformSchemaNode = (context, schema) => ModelSchema.Transform(schema, context.TypeInfo, context.PropertyInfo, context.Path),
    };

    private sealed record Own(Message First, Message? Second, List<Message> All, ValueList<Message> Kept, OpenEnum<Visibility>? Shown, ValueMap<DateOnly> Days, string Name);

    [Fact]
    public void The_exporter_of_the_platform_gives_the_models_schema()
    {
        var schema = Options.GetJsonSchemaAsNode(typeof(Own), Exporter);

        Assert.Equal(ModelSchema.Get(typeof(Message))["properties"]!["content"]!["anyOf"]?.AsArray().Count, schema["properties"]!["first"]!["properties"]!["content"]!["anyOf"]?.AsArray().Count);
        Assert.Equal("null", schema["properties"]!["second"]!["anyOf"]![1]!["type"]!.GetValue<string>());
        Assert.Equal("date", schema["properties"]!["days"]!["additionalProperties"]!["format"]!.GetValue<string>());
        Assert.Equal("string", schema["properties"]!["name"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public void Its_pointers_lead_to_the_definitions_from_wherever_a_model_stands()
    {
        var schema = JsonSchema.FromText(Options.GetJsonSchemaAsNode(typeof(Own), Exporter).ToJsonString());
        const string Message = """{"role":"r","content":"c"}""";

        Assert.True(Accepts(schema, Message, Message));
        Assert.True(Accepts(schema, Message, "null"));
        Assert.False(Accepts(schema, "null", Message));
        Assert.False(Accepts(schema, """{"role":5,"content":"c"}""", Message));
        Assert.False(Accepts(schema, Message, """{"role":5,"content":"c"}"""));
        Assert.False(Accepts(schema, """{"role":"r","content":true}""", Message));
        Assert.False(schema.Evaluate(JsonElement.Parse(Value(Message, Message).Replace("\"all\":[", "\"all\":[5,", StringComparison.Ordinal))).IsValid);
    }

    [Fact]
    public void The_answer_of_an_AI_model_has_a_model_as_its_schema()
    {
        var format = ChatResponseFormat.ForJsonSchema(JsonElement.Parse(SpecJson.GetJsonSchema<Message>(isClosed: true).ToJsonString()), nameof(Message));

        Assert.True(format.Schema!.Value.GetProperty("properties").TryGetProperty("role", out _));
        Assert.False(format.Schema!.Value.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void The_parameters_of_an_AI_function_have_the_schemas_of_models()
    {
        var function = AIFunctionFactory.Create(Send, new AIFunctionFactoryOptions
        {
            SerializerOptions = SpecJson.OptionsWith(AIJsonUtilities.DefaultOptions.TypeInfoResolver!),
            JsonSchemaCreateOptions = new() { TransformSchemaNode = (context, schema) => ModelSchema.Transform(schema, context.TypeInfo, context.PropertyInfo, isInline: true) },
        });

        var parameters = JsonSchema.FromText(function.JsonSchema.ToString());
        Assert.Equal("What to send.", function.JsonSchema.GetProperty("properties").GetProperty("message").GetProperty("description").GetString());
        Assert.True(parameters.Evaluate(JsonElement.Parse("""{"message":{"role":"r","content":"c"},"others":[{"role":"r","content":{"kind":"number"}}],"visibility":"other"}""")).IsValid);
        Assert.False(parameters.Evaluate(JsonElement.Parse("""{"message":{"role":"r","content":5},"others":[],"visibility":"other"}""")).IsValid);
        Assert.False(parameters.Evaluate(JsonElement.Parse("""{"message":{"role":"r","content":"c"},"others":[{"role":"r","content":5}],"visibility":"other"}""")).IsValid);

        var result = JsonSchema.FromText(function.ReturnJsonSchema!.Value.ToString());
        Assert.True(result.Evaluate(JsonElement.Parse("""{"role":"r","content":"c"}""")).IsValid);
        Assert.False(result.Evaluate(JsonElement.Parse("""{"role":"r","content":5}""")).IsValid);
    }

    [Description("Sends a message.")]
    private static Message Send([Description("What to send.")] Message message, List<Message> others, Visibility visibility) => message;

    private static bool Accepts(JsonSchema schema, string first, string second) => schema.Evaluate(JsonElement.Parse(Value(first, second))).IsValid;

    private static string Value(string first, string second) =>
        $$"""{"first":{{first}},"second":{{second}},"all":[{{first}}],"kept":[{{first}}],"shown":"other","days":{"a":"2025-01-02"},"name":"n"}""";
}
