using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Running;

/// <summary>Options of System.Text.Json that change what is read.</summary>
public sealed class SerializerOptionTests
{
    private static readonly LoadedModels Models = LoadedModels.Of(GeneratorInput.Of(
        Fields("Crate", "weight! | *number*", "count | *number*", "sizes | *number*[]", "label | *string*", $"size | {Link("Size")}", "note! | *string*"),
        Fields("Size", "depth | *number*")));

    [Theory]
    [InlineData("""{"weight":"3.50","count":"7","sizes":["1",2],"note":"n"}""")]
    [InlineData("""{"weight":1,"size":{"depth":"9007199254740993"},"note":"n"}""")]
    public void Numbers_in_strings_are_read_where_allowed_and_written_back_so(string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(Read(json, JsonSerializerOptions.Web), Models.Type("Crate")));
        Assert.Throws<JsonException>(() => Read(json, JsonSerializerOptions.Default));

        // What one reading allows, the next on the thread doesn't.
        Assert.Throws<JsonException>(() => Models.Read("Crate", json));
    }

    [Theory]
    [InlineData("""{"weight":"three","note":"n"}""", "$.weight")]
    [InlineData("""{"weight":"","note":"n"}""", "$.weight")]
    [InlineData("""{"weight":" 1","note":"n"}""", "$.weight")]
    [InlineData("""{"weight":"1e999","note":"n"}""", "$.weight")]
    [InlineData("""{"weight":"NaN","note":"n"}""", "$.weight")]
    public void Other_strings_are_no_numbers(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => Read(json, JsonSerializerOptions.Web)).Path);

    [Theory]
    [InlineData("""{"weight":1,"note":"n","more":true}""", "$.more")]
    [InlineData("""{"weight":1,"note":"n","size":{"width":1}}""", "$.size.width")]
    public void Members_that_no_page_documents_are_refused_where_unmapped_ones_are(string json, string path)
    {
        var options = new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        Assert.Equal(path, Assert.Throws<JsonException>(() => Read(json, options)).Path);
        Assert.Equal(path, Assert.Throws<JsonException>(() => Read(json, JsonSerializerOptions.Strict)).Path);
        Assert.NotNull(Read(json, JsonSerializerOptions.Default));
        Assert.NotNull(Read("""{"weight":1,"note":null}""", options));
    }

    [Fact]
    public void Null_is_refused_where_annotations_are_respected()
    {
        const string Json = """{"weight":1,"note":null}""";
        Assert.Equal("$.note", Assert.Throws<JsonException>(() => Read(Json, new() { RespectNullableAnnotations = true })).Path);
        Assert.Equal("$.note", Assert.Throws<JsonException>(() => Read(Json, JsonSerializerOptions.Strict)).Path);
        Assert.NotNull(Read("""{"weight":1,"note":"n","more":1}""", new() { RespectNullableAnnotations = true }));
    }

    private static object? Read(string json, JsonSerializerOptions options) => JsonSerializer.Deserialize(json, Models.Type("Crate"), options);
}
