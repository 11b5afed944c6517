using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>The pages of TypeScript SDKs.</summary>
internal sealed class TypeScriptLanguage : ISdkLanguage
{
    // Most cells of most pages are one of these: they are recognised without a copy, and read once for all pages.
    private static readonly SpelledType[] CommonTypes =
        [.. new[] { "*string*", "*number*", "*boolean*" }.Select(static cell => new SpelledType(cell, TypeParser.ParseMarkdown(cell)))];

    public bool IsFence(string info) => info is "typescript" or "ts";

    public SpelledType ReadType(ParseContext context, PageSpan markdown)
    {
        var chars = context.Text.Chars(markdown);
        foreach (var common in CommonTypes)
        {
            if (chars.SequenceEqual(common.Text.AsSpan()))
            {
                return common;
            }
        }

        var text = context.Read(markdown);
        var type = HasEntities(chars) ? null : TypeParser.ParseMarkdown(text);
        if (type is null or UnknownType)
        {
            var shown = TypeParser.ParseShown(context.Inlines(markdown).Typed);
            type = shown is UnknownType ? TypeParser.ParseMarkdown(text) : shown;
        }

        return new(text, type);
    }

    // An entity or a wide blank could be a part of a literal as it is written.
    private static bool HasEntities(ReadOnlySpan<char> markdown) => markdown.Length <= InlineReader.Longest && markdown.IndexOfAny('&', '\u00A0') >= 0;

    public TypeExpression ReadTypeCode(string code) => TypeParser.ParseCode(code);

    public JsonValue? ReadExample(string code) => ExampleReader.Read(code);

    public bool IsExampleOf(string code, string typeName) => ExampleReader.Declares(code, typeName);

    public string? ImportedGroup(string code, string typeName) => ImportReader.FindGroup(code, typeName);

    public void ReadValues(ParseContext context, CodeFence fence, EnumValues values) => ValueListReader.Read(context, fence, values);

    public bool? OpensToNumbers(string text) => ValueListReader.OpensToNumbers(text);
}
