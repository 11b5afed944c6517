using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.OpenApi;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;

namespace Inkeep.Gen.Web.Tests.OpenApi;

/// <summary>The OpenAPI document of a server whose endpoints take and return models.</summary>
[Trait("Set", "Long")]
public sealed class DocumentTests(DocumentServer server) : IClassFixture<DocumentServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_says_what_the_pages_say()
    {
        string json = await server.Client.GetStringAsync("/openapi/v1.json", Token);
        var read = OpenApiDocument.Parse(json, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);

        var schemas = JsonNode.Parse(json)!["components"]!["schemas"]!;
        Assert.Equal(3, schemas["Conversation"]!["anyOf"]!.AsArray().Count);
        Assert.Equal("#/components/schemas/OpenAIConversation", schemas["Conversation"]!["discriminator"]!["mapping"]!["openai"]!.GetValue<string>());
        Assert.Equal("Name of what happened.", schemas["InsertConversationEvent"]!["properties"]!["type"]!["description"]!.GetValue<string>());
        Assert.Equal("""["type","conversationId","entityType"]""", schemas["InsertConversationEvent"]!["required"]!.ToJsonString());
        Assert.Equal("public", schemas["OpenAIConversationVisibility"]!["anyOf"]![0]!["enum"]![1]!.GetValue<string>());
        foreach (string name in new[] { "JsonExtras", "OpenEnum", "ValueList", "ValueMap", "JsonElement" })
        {
            Assert.DoesNotContain(schemas.AsObject(), schema => schema.Key.Contains(name, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_reference_leads_to_a_component_that_says_something()
    {
        string json = await server.Client.GetStringAsync("/openapi/v1.json", Token);
        var schemas = JsonNode.Parse(json)!["components"]!["schemas"]!.AsObject();

        Assert.Empty(schemas.Where(schema => schema.Value!.AsObject().Count == 0).Select(schema => schema.Key));
        foreach (string reference in json.Split("\"#/components/schemas/").Skip(1).Select(rest => rest.Split('"')[0]).Distinct())
        {
            Assert.True(schemas.ContainsKey(reference), reference);
        }
    }

    [Fact]
    public async Task Collections_and_nullable_models_are_described_where_they_stand()
    {
        var document = JsonNode.Parse(await server.Client.GetStringAsync("/openapi/v1.json", Token))!;
        Assert.Equal("""{"$ref":"#/components/schemas/Conversation"}""", Response("/conversations")["items"]!.ToJsonString());
        Assert.Equal("""{"$ref":"#/components/schemas/OpenAIConversation"}""", Response("/lists")["items"]!.ToJsonString());
        Assert.Equal("""{"$ref":"#/components/schemas/Links"}""", Response("/links")["additionalProperties"]!.ToJsonString());
        var envelope = document["components"]!["schemas"]!["Envelope"]!["properties"]!;
        Assert.Equal("""{"$ref":"#/components/schemas/InsertConversationEvent"}""", envelope["event"]!.ToJsonString());
        Assert.Equal("""{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/InsertConversationEvent"}]}""", envelope["second"]!.ToJsonString());
        Assert.Equal("""{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/OpenAIConversationVisibility"}]}""", envelope["visibility"]!.ToJsonString());
        Assert.Equal("""{"$ref":"#/components/schemas/Links"}""", envelope["links"]!["additionalProperties"]!.ToJsonString());

        // What isn't ours is as the platform says it.
        Assert.Equal("double", envelope["prices"]!["items"]!["format"]!.GetValue<string>());

        JsonNode Response(string path) => document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
    }

    [Fact]
    public async Task Requests_are_read_strictly_and_what_does_not_fit_is_a_problem_with_its_path()
    {
        using var refused = await server.Client.PostAsync("/events", Json("""{"type":"t","conversationId":"c","entityType":"conversation","more":1}"""), Token);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        var problem = JsonNode.Parse(await refused.Content.ReadAsStringAsync(Token))!;
        Assert.Equal("$.more", problem["path"]!.GetValue<string>());
        Assert.Contains("more", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(400, problem["status"]!.GetValue<int>());

        using var broken = await server.Client.PostAsync("/events", Json("""{"type":"""), Token);
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);
        using var empty = await server.Client.GetAsync("/results/no", Token);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Contains("\"detail\"", await empty.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        using var taken = await server.Client.PostAsync("/events", Json("""{"type":"t","conversationId":"c","entityType":"conversation"}"""), Token);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task Controllers_are_described_and_answer_alike()
    {
        var document = JsonNode.Parse(await server.Client.GetStringAsync("/openapi/v1.json", Token))!;
        var operation = document["paths"]!["/controllers/events"]!["post"]!;
        Assert.Equal("#/components/schemas/InsertConversationEvent", operation["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>());

        using var refused = await server.Client.PostAsync("/controllers/events", Json("""{"type":"t","conversationId":5,"entityType":"conversation"}"""), Token);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        var errors = JsonNode.Parse(await refused.Content.ReadAsStringAsync(Token))!["errors"]!;
        Assert.Contains("a string is expected", errors["$.conversationId"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_NSwag_makes_of_the_document_compiles()
    {
        var document = await NSwag.OpenApiDocument.FromJsonAsync(await server.Client.GetStringAsync("/openapi/v1.json", Token), Token);
        string client = new CSharpClientGenerator(document, new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            CSharpGeneratorSettings = { Namespace = "Made", JsonLibrary = CSharpJsonLibrary.SystemTextJson },
        }).GenerateFile();

        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Made", [CSharpSyntaxTree.ParseText(client, cancellationToken: Token)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics(Token).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Contains("class InsertConversationEvent", client, StringComparison.Ordinal);
        Assert.Contains("ConversationId { get; set; }", client, StringComparison.Ordinal);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
}
