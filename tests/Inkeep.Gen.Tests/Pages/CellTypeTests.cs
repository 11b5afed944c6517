using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class CellTypeTests
{
    [Theory]
    [InlineData("*string*", "String")]
    [InlineData("*number*", "Number")]
    [InlineData("*boolean*", "Boolean")]
    [InlineData("*any*", "Any")]
    [InlineData("*BigInt*", "BigInteger")]
    [InlineData("*Decimal*", "Decimal")]
    [InlineData("*Uint8Array*", "Bytes")]
    [InlineData("*true*", "true")]
    [InlineData("*false*", "false")]
    [InlineData("[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)", "DateTime")]
    [InlineData("[RFCDate](../../types/rfcdate.md)", "Date")]
    [InlineData("`*number*`", "Number")]
    public void Words(string cell, string expected) => Check(cell, expected);

    [Theory]
    [InlineData("*string*[]", "List(String)")]
    [InlineData("*string*[][]", "List(List(String))")]
    [InlineData("[shared.Crate](../../models/shared/crate.md)[][]", "List(List(shared:Crate at ../../models/shared/crate.md))")]
    [InlineData("Record<string, *any*>", "Map(Any)")]
    [InlineData("Record<string, *any*>[]", "List(Map(Any))")]
    [InlineData("Record<string, *string*[]>", "Map(List(String))")]
    [InlineData("Record<string, Record<string, Record<string, [a.B](b.md)[]>>>", "Map(Map(Map(List(a:B at b.md))))")]
    [InlineData("Record<string, *components.Crate*[]>", "Map(List(components:Crate))")]
    [InlineData("Record<string, [Date](https://developer.mozilla.org/Date)>", "Map(DateTime)")]
    [InlineData(@"Record\<string, Record\<string, *number*>>[]", "List(Map(Map(Number)))")]
    public void Lists_and_maps_nest(string cell, string expected) => Check(cell, expected);

    [Theory]
    [InlineData("[components.Crate](../../models/components/crate.md)", "components:Crate at ../../models/components/crate.md")]
    [InlineData("[models.Crate](../models/crate.md)", "models:Crate at ../models/crate.md")]
    [InlineData("[Crate](../../models/shared/crate.md)", "-:Crate at ../../models/shared/crate.md")]
    [InlineData("[Crate](#crate)", "-:Crate")]
    [InlineData("*components.Crate*", "components:Crate")]
    [InlineData("*models.Crate_2*", "models:Crate_2")]
    [InlineData("*Crate*", "-:Crate")]
    public void References_keep_group_name_and_link(string cell, string expected) => Check(cell, expected);

    [Theory]
    [InlineData("*\"open\"*", "'open'")]
    [InlineData("*\"open\"*[]", "List('open')")]
    [InlineData("*\"queue/v2 beta: a.b\"*", "'queue/v2 beta: a.b'")]
    [InlineData("*\"\"*", "''")]
    [InlineData("*\"__sealed__\"*", "'__sealed__'")]
    [InlineData("_\"**sealed**\"_", "'__sealed__'")]
    [InlineData("*\"**/*.ts\"*", "'**/*.ts'")]
    [InlineData("*\"*\"*", "'*'")]
    [InlineData("*\"say \"hi\"*now\"*", "'say \"hi\"*now'")]
    [InlineData(@"*""a \| b""*", "'a | b'")]
    [InlineData(@"*""\{id\}""*", "'{id}'")]
    [InlineData(@"*""a\\b\""c""*", "'a\\b\"c'")]
    [InlineData("Record<string, *\"x\"*>", "Map('x')")]
    public void Literals_hold_any_text(string cell, string expected) => Check(cell, expected);

    [Theory]
    [InlineData("[Response](https://developer.mozilla.org/en-US/docs/Web/API/Response)")]
    [InlineData("[AxiosResponse](https://axios-http.com/docs/res_schema)")]
    [InlineData("[AxiosResponse>](https://axios-http.com/docs/res_schema)")]
    [InlineData("*ReadableStream<Uint8Array>*")]
    [InlineData(@"*ReadableStream\<Uint8Array>*")]
    [InlineData("*EventStream<operations.Tick>*")]
    [InlineData("*JsonLStream<components.Line>*")]
    [InlineData("*Request*")]
    [InlineData(@"[File](https://developer.mozilla.org/File) \| [Blob](https://developer.mozilla.org/Blob) \| [operations.Upload](../../models/operations/upload.md)")]
    public void What_only_HTTP_has_is_told_apart(string cell) => Check(cell, "Http");

    [Theory]
    [InlineData("")]
    [InlineData("string")]
    [InlineData("**")]
    [InlineData("*")]
    [InlineData("*string")]
    [InlineData("*strin*")]
    [InlineData("*1*")]
    [InlineData("*null*")]
    [InlineData("*string* or so")]
    [InlineData(@"*string* \| *number*")]
    [InlineData("*\"open*")]
    [InlineData("[components.Crate]")]
    [InlineData("[components.Crate](")]
    [InlineData("[Crate x](crate.md)")]
    [InlineData("Record<number, *any*>")]
    [InlineData("Record<string, *any*")]
    [InlineData("Record<string>")]
    [InlineData("*components.*")]
    [InlineData("[Link](https://example.com)")]
    public void Anything_else_is_unknown_and_quoted(string cell) =>
        Assert.Equal(new UnknownType(cell), TypeParser.ParseMarkdown(cell));

    [Theory]
    [InlineData("Record<string, ", "*any*", ">")]
    [InlineData("", "*any*", "[]")]
    public void Nesting_has_a_limit(string before, string core, string after)
    {
        Assert.IsNotType<UnknownType>(TypeParser.ParseMarkdown(Nest(20)));
        Assert.IsType<UnknownType>(TypeParser.ParseMarkdown(Nest(100_000)));

        string Nest(int depth) => string.Concat(Enumerable.Repeat(before, depth)) + core + string.Concat(Enumerable.Repeat(after, depth));
    }

    private static void Check(string cell, string expected) => Assert.Equal(expected, TypeParser.ParseMarkdown(cell).Print());
}
