using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inkeep.Gen.Json;
using Inkeep.Gen.Testing;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>A hostile text that is a name or a value in JSON is the same text there when it has gone through a model.</summary>
[Trait("Set", "Long")]
public sealed class UnchangedJsonTests
{
    private const string Table = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    // Names that a cell can hold: on one line, without what ends or unwraps a cell.
    private static readonly (string Name, string Text)[] Names =
    [
        .. HostileTexts.All.Where(static item =>
            item.Text.Trim().Length > 0 && !item.Text.Contains('\n') && !item.Text.Contains('|') && !item.Text.EndsWith('\\')
            && item.Text == item.Text.Trim(' ', '\t', '\r') && !item.Text.EndsWith('`')),
    ];

    [Fact]
    public void The_name_of_a_member()
    {
        var input = GeneratorInput.Of([.. Names.Select(static (item, i) => ($"models/crate{i}.md", $"# Crate{i}\n\n## Fields\n\n{Table}| `{item.Text}` | *string* | :heavy_check_mark: | N/A |"))]);
        using var models = CompiledModels.Of(GeneratorRun.Of(input));

        for (var i = 0; i < Names.Length; i++)
        {
            var name = AsRead(Names[i].Text);
            var type = models.Type("Acme.Models.Crate" + i);
            var json = new JsonObject { [name] = "x" }.ToJsonString();

            var read = JsonSerializer.Deserialize(json, type)!;
            var property = type.GetProperties().Single(static property => property.PropertyType == typeof(string));
            Assert.Equal("x", property.GetValue(read));
            AssertSame(name, Single(JsonSerializer.Serialize(read, type)).Name, Names[i].Name);

            var constructed = Activator.CreateInstance(type)!;
            property.SetValue(constructed, "y");
            AssertSame(name, Single(JsonSerializer.Serialize(constructed, type)).Name, Names[i].Name);
        }
    }

    [Fact]
    public void The_value_of_an_enum()
    {
        var input = GeneratorInput.Of([.. HostileTexts.All.Select(static (item, i) => ($"models/size{i}.md", $"# Size{i}\n\n## Values\n\n```typescript\n\"{HostilePlace.Escape(item.Text)}\" | \"tame\"\n```"))]);
        using var models = CompiledModels.Of(GeneratorRun.Of(input));

        for (var i = 0; i < HostileTexts.All.Count; i++)
        {
            var text = AsText(HostileTexts.All[i].Text);
            var type = models.Type("Acme.Models.Size" + i);
            var value = Enum.ToObject(type, 1);

            AssertSame(text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value, type))!, HostileTexts.All[i].Name);
            Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(text), type));

            var open = typeof(OpenEnum<>).MakeGenericType(type);
            var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(text), open)!;
            Assert.Equal(true, open.GetProperty("IsKnown")!.GetValue(read));
            AssertSame(text, (string)open.GetProperty("Text")!.GetValue(read)!, HostileTexts.All[i].Name);
        }
    }

    [Fact]
    public void A_literal()
    {
        var input = GeneratorInput.Of([.. HostileTexts.All.Select(static (item, i) => ($"models/crate{i}.md", $"# Crate{i}\n\n## Fields\n\n{Table}| `kind` | *\"{Literal(item.Text)}\"* | :heavy_check_mark: | N/A |"))]);
        using var models = CompiledModels.Of(GeneratorRun.Of(input));

        for (var i = 0; i < HostileTexts.All.Count; i++)
        {
            var text = AsText(HostileTexts.All[i].Text);
            var type = models.Type("Acme.Models.Crate" + i);

            AssertSame(text, Single(JsonSerializer.Serialize(Activator.CreateInstance(type), type)).Value, HostileTexts.All[i].Name);

            var read = JsonSerializer.Deserialize(new JsonObject { ["kind"] = text }.ToJsonString(), type);
            AssertSame(text, Single(JsonSerializer.Serialize(read, type)).Value, HostileTexts.All[i].Name);
        }
    }

    [Fact]
    public void What_tells_the_members_of_a_union_apart()
    {
        var input = GeneratorInput.Of([.. HostileTexts.All.SelectMany(static (item, i) => new (string, string)[]
        {
            ($"models/a{i}.md", $"# A{i}\n\n## Fields\n\n{Table}| `kind` | *\"{Literal(item.Text)}\"* | :heavy_check_mark: | N/A |"),
            ($"models/b{i}.md", $"# B{i}\n\n## Fields\n\n{Table}| `kind` | *\"b\"* | :heavy_check_mark: | N/A |"),
            ($"models/either{i}.md", $"# Either{i}\n\n## Supported Types\n\n### `models.B{i}`\n\n### `models.A{i}`"),
        })]);
        using var models = CompiledModels.Of(GeneratorRun.Of(input));

        for (var i = 0; i < HostileTexts.All.Count; i++)
        {
            var text = AsText(HostileTexts.All[i].Text);
            var type = models.Type("Acme.Models.Either" + i);
            var read = JsonSerializer.Deserialize(new JsonObject { ["kind"] = text }.ToJsonString(), type)!;

            Assert.Equal("A" + i, type.GetProperty("Value")!.GetValue(read)!.GetType().Name);
            AssertSame(text, Single(JsonSerializer.Serialize(read, type)).Value, HostileTexts.All[i].Name);
        }
    }

    // What the page can't say in a cell: half a surrogate pair and NUL are replaced, a mark of byte order and a lone return are blanks.
    private static string AsRead(string text)
    {
        var read = new StringBuilder(AsText(text)).Replace('\0', '\ufffd').Replace('\ufeff', ' ').Replace('\r', ' ');
        return read.ToString().Trim(' ');
    }

    // An ampersand may begin an entity.
    private static string Literal(string text) => HostilePlace.Escape(text).Replace("&", "\\&", StringComparison.Ordinal);

    private static string AsText(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static (string Name, string Value) Single(string json)
    {
        using var document = JsonDocument.Parse(json);
        var member = document.RootElement.EnumerateObject().Single();
        return (member.Name, member.Value.GetString()!);
    }

    // Not Assert.Equal: a megabyte in a message is no message.
    private static void AssertSame(string expected, string actual, string name) =>
        Assert.True(string.Equals(expected, actual, StringComparison.Ordinal), $"{name}: {actual[..Math.Min(100, actual.Length)]}");
}
