using System.Collections.Immutable;
using System.Text;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>Pages of an SDK, written once more as people write pages: plain words for types, yes and no, bullets, and the example as JSON.</summary>
internal static class HandWrittenPages
{
    /// <summary>The pages that can be said in both forms, and the same pages as they are.</summary>
    public static (ImmutableArray<InMemoryPage> Written, ImmutableArray<InMemoryPage> Same) Of(ImmutableArray<InMemoryPage> pages)
    {
        var both = pages.Select(page => (Page: page, Text: Write(PageParser.Parse(page.Path, page.Text, default).Page))).Where(page => page.Text is not null).ToArray();
        ImmutableArray<InMemoryPage> written = [.. both.Select(page => new InMemoryPage(new(page.Page.Path, page.Text!)))];
        ImmutableArray<InMemoryPage> same = [.. both.Select(page => page.Page)];
        for (int i = 0; i < same.Length; i++)
        {
            if (Facts(written[i]) != Facts(same[i])) throw new InvalidOperationException($"Both forms of {same[i].Path} don't say the same:\n{Facts(same[i])}\n{Facts(written[i])}");
        }

        return (written, same);
    }

    /// <summary>Reads the pages, and does nothing else.</summary>
    public static void Read(ImmutableArray<InMemoryPage> pages)
    {
        foreach (var page in pages) PageParser.Parse(page.Path, page.Text, default);
    }

    private static string Facts(InMemoryPage page) => PageParser.Parse(page.Path, page.Text, default).Page switch
    {
        ObjectPage fields => fields.Title + ": " + string.Join(", ", fields.Fields.Select(field => $"{field.Name} {Write(field.Type)} {field.IsRequired}")),
        EnumPage values => values.Title + ": " + string.Join(", ", values.Values.Select(value => value.Text)),
        UnionPage union => union.Title + ": " + string.Join(", ", union.Members.Select(member => Write(member.Type))),
        _ => "nothing",
    };

    private static string? Write(Page? page)
    {
        var text = new StringBuilder("# ").Append(page?.Title).Append("\n\n");
        if (page?.Description is { Length: > 0 } description) text.Append(description).Append("\n\n");
        switch (page)
        {
            case ObjectPage { Fields.Count: > 0 } fields when fields.Fields.All(field => Write(field.Type) is not null && !field.IsDeprecated):
                text.Append("## Fields\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n");
                foreach (var field in fields.Fields)
                {
                    text.Append("| ").Append(field.Name).Append(" | ").Append(Write(field.Type)).Append(" | ").Append(field.IsRequired ? "yes" : "no").Append(" | ")
                        .Append(field.Description.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)).Append(" |\n");
                }

                break;
            case EnumPage { IsNumeric: false } values when values.Values.All(value => value.Text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-') && !EnumValue.IsInteger(value.Text)):
                text.Append("## Values\n\n").AppendJoin('\n', values.Values.Select(value => $"- `{value.Text}`")).Append('\n');
                break;
            case UnionPage { Members.Count: > 1 } union when union.Members.All(member => Write(member.Type) is not null):
                text.Append("## One of\n\n").AppendJoin('\n', union.Members.Select(member => "- " + Write(member.Type))).Append('\n');
                break;
            default:
                return null;
        }

        if (page.Example is JsonObject example && JsonPrinter.Print(example) is { Count: > 0 } lines) text.Append("\n```json\n").AppendJoin('\n', lines).Append("\n```\n");
        return text.ToString();
    }

    private static string? Write(TypeExpression type) => type switch
    {
        ScalarType scalar => scalar.Kind switch
        {
            ScalarKind.Int64 => "integer",
            ScalarKind.Bytes => "base64",
            ScalarKind.BigInteger => "big integer",
            ScalarKind.DateTime => "date-time",
            _ => scalar.Kind.ToString().ToLowerInvariant(),
        },
        TextLiteralType literal => '"' + literal.Text + '"',
        // From the folder of models: a link to that folder is one of the generator of SDKs.
        TypeReference { Link: { } link, Name: var name } => $"[{name}]({link.Replace("../../models/", "../", StringComparison.Ordinal)})",
        ArrayType { Element: var element } => Write(element) is { } item ? item + "[]" : null,
        MapType { Value: var value } => Write(value) is { } item ? $"map<string, {item}>" : null,
        _ => null,
    };
}
