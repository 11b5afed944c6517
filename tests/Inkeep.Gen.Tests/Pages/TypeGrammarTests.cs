using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

/// <summary>One grammar for headings and cells: what decorates a type changes nothing, and every type may stand in every place.</summary>
public sealed class TypeGrammarTests
{
    // The rows of the table in docs/types.md: code, as a heading has it, and what it means.
    private static readonly (string Code, string Meaning)[] Types =
    [
        ("string", "String"),
        ("number", "Number"),
        ("boolean", "Boolean"),
        ("any", "Any"),
        ("Date", "DateTime"),
        ("RFCDate", "Date"),
        ("BigInt", "BigInteger"),
        ("Decimal", "Decimal"),
        ("Uint8Array", "Bytes"),
        ("true", "true"),
        ("\"a b\"", "'a b'"),
        ("components.Crate", "components:Crate"),
        ("Crate_2", "-:Crate_2"),
        ("ReadableStream<Uint8Array>", "Http"),
    ];

    public static TheoryData<string, string> Places => new()
    {
        { "{0}", "{0}" },
        { "{0}[]", "List({0})" },
        { "{0}[][]", "List(List({0}))" },
        { "Array<{0}>", "List({0})" },
        { "Record<string, {0}>", "Map({0})" },
        { "Record<string, {0}[]>[]", "List(Map(List({0})))" },
        { "{{ [k: string]: {0} }}", "Map({0})" },
        { "{{ [key: string]: {0}[]; }}[]", "List(Map(List({0})))" },
        { "Record<string, {{ [k: string]: {0} }}>", "Map(Map({0}))" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_type_may_stand_in_every_place_of_a_heading(string place, string meaning)
    {
        foreach (var type in Types)
        {
            var text = string.Format(null, place, type.Code);
            Assert.Equal((text, string.Format(null, meaning, type.Meaning)), (text, TypeParser.ParseCode(text).Print()));
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void And_of_a_cell_whether_its_word_is_marked_or_all_of_it(string place, string meaning)
    {
        foreach (var type in Types)
        {
            foreach (var marks in (string[])["*{0}*", "_{0}_", "**{0}**", "_**{0}**_", "***{0}***", "`*{0}*`", "*`{0}`*"])
            {
                var word = string.Format(null, place, string.Format(null, marks, type.Code));
                var all = string.Format(null, marks, string.Format(null, place, type.Code));
                var expected = string.Format(null, meaning, type.Meaning);

                Assert.Equal((word, expected), (word, TypeParser.ParseMarkdown(word).Print()));
                Assert.Equal((all, expected), (all, TypeParser.ParseMarkdown(all).Print()));
            }
        }
    }

    [Theory]
    [InlineData("{ [k: string]: [components.Crate](crate.md)[] }", "Map(List(components:Crate at crate.md))")]
    [InlineData("*Record<string, [Date](https://developer.mozilla.org/Date)>*", "Map(DateTime)")]
    [InlineData("*[components.Crate](crate.md)*[]", "List(components:Crate at crate.md)")]
    [InlineData("[`components.Crate`](crate.md)", "components:Crate at crate.md")]
    [InlineData("[**Crate**](crate.md)", "-:Crate at crate.md")]
    [InlineData("*Record<string, *any*>*", "Map(Any)")]
    [InlineData("_Record<string, **Crate_**>_[]", "List(Map(-:Crate_))")]
    [InlineData("_models.Crate__", "models:Crate_")]
    [InlineData("Record<*string*, *number*>", "Map(Number)")]
    [InlineData("Record<string, string>", "Map(String)")]
    [InlineData("`{ [k: string]: components.Crate }`", "Map(components:Crate)")]
    public void Marks_and_links_may_stand_inside(string cell, string expected) => Assert.Equal(expected, TypeParser.ParseMarkdown(cell).Print());

    [Theory]
    [InlineData(@"*string*\[]", "List(String)")]
    [InlineData(@"[components.Crate](crate.md)\[]", "List(components:Crate at crate.md)")]
    [InlineData(@"Record\<string, *string*\[]>", "Map(List(String))")]
    [InlineData(@"\{ \[k: string\]: *any* \}", "Map(Any)")]
    [InlineData(@"*models.Crate\_2*", "models:Crate_2")]
    [InlineData(@"*""a\_b\|c""*", "'a_b|c'")]
    public void Escapes_are_undone(string cell, string expected) => Assert.Equal(expected, TypeParser.ParseMarkdown(cell).Print());

    [Theory]
    [InlineData("components.Crate")]
    [InlineData("`string`")]
    [InlineData("`components.Crate`")]
    [InlineData("string[]")]
    [InlineData("**string*")]
    [InlineData("*string**")]
    [InlineData("*_string*_")]
    [InlineData(@"\*string\*")]
    [InlineData("*Record<string, *any>*")]
    [InlineData("[*components.Crate](crate.md)")]
    [InlineData("*EventStream<string*")]
    [InlineData("_Crate")]
    public void Words_alone_and_marks_that_do_not_match_are_unknown(string cell) =>
        Assert.Equal(new UnknownType(cell), TypeParser.ParseMarkdown(cell));

    [Theory]
    [InlineData("*Record<string, ", "any", ">*", 20)]
    [InlineData("{ [k: string]: ", "*any*", " }", 32)]
    [InlineData("*Array<_Array<", "any", ">_>*", 10)]
    public void Nesting_has_a_limit_for_marks_too(string before, string core, string after, int depth)
    {
        Assert.IsNotType<UnknownType>(TypeParser.ParseMarkdown(Nest(depth)));
        Assert.IsType<UnknownType>(TypeParser.ParseMarkdown(Nest(100_000)));
        Assert.IsType<UnknownType>(TypeParser.ParseMarkdown(new string(before[0], 100_000) + core));

        string Nest(int times) => string.Concat(Enumerable.Repeat(before, times)) + core + string.Concat(Enumerable.Repeat(after, times));
    }
}
