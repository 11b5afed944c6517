using System.Globalization;
using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Pipeline;

namespace Inkeep.Gen.Tests.Pages;

public sealed class ExampleReaderTests
{
    [Theory]
    [InlineData("\"a\\\"b\\n\\u0041\\q\"", "\"a\"b\nA\\q\"")]
    [InlineData("'a'", "\"a\"")]
    [InlineData("`a\nb`", "\"a\nb\"")]
    [InlineData("-12.5e-3", "-12.5e-3")]
    [InlineData("464800n", "464800")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("[]", "[]")]
    [InlineData("[1, [\"a\"],]", "[1,[\"a\"]]")]
    [InlineData("{}", "{}")]
    [InlineData("{\n  a: 1,\n  \"b-c\": { d_1: [true] },\n}", "{a:1,b-c:{d_1:[true]}}")]
    [InlineData("{ a: 1 // one, }\n /* two } */ }", "{a:1}")]
    [InlineData("new Date(\"2024-01-02T03:04:05Z\")", "date 2024-01-02T03:04:05Z")]
    [InlineData("new RFCDate(\"2024-01-02\")", "day 2024-01-02")]
    [InlineData("DotTag.CreditCard", "DotTag.CreditCard")]
    [InlineData("new Decimal(\"1.5\")", "other")]
    [InlineData("await openAsBlob(\"a).txt\")", "other")]
    [InlineData("Buffer.from(f(1), \"x\")", "other")]
    [InlineData("undefined", "other")]
    [InlineData("NaN", "other")]
    public void The_value_of_an_example_is_read(string code, string expected) => Assert.Equal(expected, Read($"let value: Crate = {code};"));

    [Theory]
    [InlineData("let value:\n  AnExtremelyLongName = {\n  a: 1,\n};", "{a:1}")]
    [InlineData("const value: { [k: string]: any } = {\n  \"key\": \"<value>\",\n};", "{key:\"<value>\"}")]
    [InlineData("const value: Crate[] = [{}]", "[{}]")]
    [InlineData("import { Crate } from \"x/models/shared\";\n\nlet value: Crate = \"a\";", "\"a\"")]
    public void The_declaration_may_be_of_any_type(string code, string expected) => Assert.Equal(expected, Read(code));

    [Theory]
    [InlineData("")]
    [InlineData("// No examples available for this model")]
    [InlineData("let value: Crate")]
    [InlineData("let value: Crate = ;")]
    [InlineData("let value: Crate = /* values here */")]
    [InlineData("let value: Crate = {")]
    [InlineData("let value: Crate = { a }")]
    [InlineData("let value: Crate = { a: 1 b: 2 }")]
    [InlineData("let value: Crate = { ...a }")]
    [InlineData("let value: Crate = [1 2]")]
    [InlineData("let value: Crate = \"a")]
    [InlineData("let value: Crate = \"a\nb\"")]
    [InlineData("let value: Crate = f(")]
    [InlineData("let value: Crate = f(\")")]
    [InlineData("let value: Crate = new Date")]
    [InlineData("let value: Crate = -")]
    [InlineData("let value: Crate = nothing")]
    public void What_is_not_understood_is_no_example(string code) => Assert.Null(ExampleReader.Read(code));

    [Fact]
    public void Nesting_has_a_limit()
    {
        Assert.NotNull(ExampleReader.Read("let value: A = " + new string('[', 60) + new string(']', 60)));
        Assert.Null(ExampleReader.Read("let value: A = " + new string('[', 100_000)));
    }

    [Theory]
    [InlineData("import { Crate } from \"@acme/sdk/models/components\";", "components")]
    [InlineData("import { Crate } from \"@acme/sdk/models/components/crate.js\";", "components")]
    [InlineData("import { Box, Crate, Lid } from \"acme/models/operations\";", "operations")]
    [InlineData("import { Box } from \"acme/models/shared\";\nimport { Crate } from \"acme/models/errors\";", "errors")]
    [InlineData("import { Crate } from \"@acme/sdk/models\";", null)]
    [InlineData("import { Crate } from \"@acme/sdk/models/crate.js\";", null)]
    [InlineData("import { CrateSize } from \"@acme/sdk/models/components\";", null)]
    [InlineData("import { Crate } from \"@acme/sdk/types\";", null)]
    [InlineData("", null)]
    public void The_import_tells_the_group(string code, string? group) => Assert.Equal(group, ImportReader.FindGroup(code, "Crate"));

    private static string? Read(string code) => ExampleReader.Read(code) is { } value ? Print(value) : null;

    private static string Print(JsonValue value) => value switch
    {
        JsonObject o => "{" + string.Join(',', o.Properties.Select(property => $"{property.Name}:{Print(property.Value)}")) + "}",
        JsonArray array => "[" + string.Join(',', array.Items.Select(Print)) + "]",
        JsonString text => $"\"{text.Text}\"",
        JsonNumber number => number.Text,
        JsonBoolean boolean => boolean.Value.ToString(CultureInfo.InvariantCulture).ToLowerInvariant(),
        JsonNull => "null",
        LiteralDate date => (date.HasTime ? "date " : "day ") + date.Text,
        LiteralEnumMember member => $"{member.TypeName}.{member.MemberName}",
        _ => "other",
    };
}
