using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class HeadingTypeTests
{
    [Theory]
    [InlineData("string", "String")]
    [InlineData("number", "Number")]
    [InlineData("boolean", "Boolean")]
    [InlineData("any", "Any")]
    [InlineData("Date", "DateTime")]
    [InlineData("RFCDate", "Date")]
    [InlineData("BigInt", "BigInteger")]
    [InlineData("Decimal", "Decimal")]
    [InlineData("Uint8Array", "Bytes")]
    [InlineData("true", "true")]
    [InlineData("\"open\"", "'open'")]
    [InlineData("components.Crate", "components:Crate")]
    [InlineData("models.Crate", "models:Crate")]
    [InlineData("Crate", "-:Crate")]
    [InlineData("components.Crate[]", "List(components:Crate)")]
    [InlineData("number[][]", "List(List(Number))")]
    [InlineData("Array<string>", "List(String)")]
    [InlineData("{ [k: string]: any }", "Map(Any)")]
    [InlineData("{ [k: string]: any }[]", "List(Map(Any))")]
    [InlineData("{ [key: string]: components.Crate[]; }", "Map(List(components:Crate))")]
    [InlineData("{ [k: string]: { [k: string]: components.Crate } }", "Map(Map(components:Crate))")]
    [InlineData("Record<string, number>", "Map(Number)")]
    [InlineData("ReadableStream<Uint8Array>", "Http")]
    [InlineData("EventStream<components.Tick>", "Http")]
    public void Headings_are_plain_TypeScript(string text, string expected) => Assert.Equal(expected, TypeParser.ParseCode(text).Print());

    [Theory]
    [InlineData("")]
    [InlineData("*string*")]
    [InlineData("string | number")]
    [InlineData("null")]
    [InlineData("{ a: string }")]
    [InlineData("{ [k: number]: string }")]
    [InlineData("{ [k: string]: string")]
    [InlineData("{")]
    [InlineData("components.")]
    [InlineData("components.crate")]
    [InlineData("a.b.C")]
    [InlineData("Map<string, string>")]
    [InlineData("\"open")]
    public void Anything_else_is_unknown_and_quoted(string text) => Assert.Equal(new UnknownType(text), TypeParser.ParseCode(text));

    [Fact]
    public void Nesting_has_a_limit()
    {
        var deep = string.Concat(Enumerable.Repeat("{ [k: string]: ", 100_000));

        Assert.IsType<UnknownType>(TypeParser.ParseCode(deep));
    }
}
