using System.Collections.Generic;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Reads what stands under <c>## Supported Types</c>: a heading for each member, and an example of it.</summary>
internal static class UnionPageParser
{
    /// <summary>The page and where its members stand; null when the section is of another kind of page.</summary>
    public static (UnionPage Page, EquatableArray<TextRange> Ranges)? Parse(ParseContext context, PageSections sections)
    {
        var members = new List<UnionMember>();
        var ranges = new List<TextRange>();
        var content = sections.Content;
        if (content.Count > 0 && !sections.IsLikelyModel && !content.Exists(block => block is CodeFence))
        {
            return null;
        }

        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is not Heading { Level: 3 } heading)
            {
                continue;
            }

            var (type, text) = ReadHeading(context, heading);
            members.Add(new(type, text, ReadExample(context, content, i + 1)));
            ranges.Add(context.Text.Range(heading.Text.IsEmpty ? heading.Span : heading.Text));
        }

        if (members.Count == 0 && !SectionTable.ReportMissing(context, sections, FindingId.NoUnionMembers))
        {
            return null;
        }

        return (new() { Title = sections.Title.Name, Members = members.ToEquatableArray() }, ranges.ToEquatableArray());
    }

    /// <summary>
    /// The group that the members' names carry. Unions under <c>operations</c> also name shared types, never the other way round,
    /// so the rarer group wins.
    /// </summary>
    public static string? StatedGroup(UnionPage page)
    {
        string? stated = null;
        foreach (var member in page.Members)
        {
            var group = GroupOf(member.Type);
            stated = stated is null or "components" or "shared" && group is not null ? group : stated;
        }

        return stated;
    }

    private static string? GroupOf(TypeExpression type) => type switch
    {
        TypeReference reference => reference.Group,
        ArrayType array => GroupOf(array.Element),
        MapType map => GroupOf(map.Value),
        _ => null,
    };

    private static (TypeExpression Type, string Text) ReadHeading(ParseContext context, Heading heading)
    {
        var text = context.Read(heading.Text);
        if (text.Length >= 2 && text[0] == '`' && text[text.Length - 1] == '`')
        {
            text = text.Substring(1, text.Length - 2).Trim();
            return (UnionTypeParser.Parse(text).OrReport(context, heading.Text), text);
        }

        // Go and C# pages write the name alone.
        context.Report(heading.Span, FindingId.TypeOfAnotherLanguage, context.Quote(heading.Span), "Go or C#");
        return (UnionTypeParser.Parse(text), text);
    }

    private static JsonValue? ReadExample(ParseContext context, List<Block> content, int start)
    {
        for (var i = start; i < content.Count && content[i] is not Heading { Level: <= 3 }; i++)
        {
            if (content[i] is CodeFence fence)
            {
                return ExampleReader.Read(context.Text.Unix(fence.Code));
            }
        }

        return null;
    }
}
