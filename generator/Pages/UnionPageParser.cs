using System.Collections.Generic;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Pages;

/// <summary>Reads what stands under <c>## Supported Types</c>: a heading for each member, and an example of it.</summary>
internal static class UnionPageParser
{
    /// <summary>The page and where its members stand; null when the section is of another kind of page.</summary>
    public static (UnionPage Page, EquatableArray<TextRange> Ranges)? Parse(PageDraft draft, PageSections sections)
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

            var (type, text) = ReadHeading(draft, heading);
            members.Add(new(type, text, ReadExample(draft, content, i + 1)));
            ranges.Add(draft.Text.Range(heading.Text.IsEmpty ? heading.Slice : heading.Text));
        }

        if (members.Count == 0 && !SectionTable.ReportMissing(draft, sections, FindingId.NoUnionMembers))
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

    private static string? GroupOf(TypeNode type) => type switch
    {
        ReferenceNode reference => reference.Group,
        ArrayNode array => GroupOf(array.Element),
        MapNode map => GroupOf(map.Value),
        _ => null,
    };

    private static (TypeNode Type, string Text) ReadHeading(PageDraft draft, Heading heading)
    {
        var text = draft.Read(heading.Text);
        if (text.Length >= 2 && text[0] == '`' && text[text.Length - 1] == '`')
        {
            text = text.Substring(1, text.Length - 2).Trim();
            return (UnionTypeParser.Parse(text).OrReport(draft, heading.Text), text);
        }

        // Go and C# pages write the name alone.
        draft.Report(heading.Slice, FindingId.TypeOfAnotherLanguage, draft.Quote(heading.Slice), "Go or C#");
        return (UnionTypeParser.Parse(text), text);
    }

    private static ExampleValue? ReadExample(PageDraft draft, List<Block> content, int start)
    {
        for (var i = start; i < content.Count && content[i] is not Heading { Level: <= 3 }; i++)
        {
            if (content[i] is CodeFence fence)
            {
                return ExampleReader.Read(draft.Text.Unix(fence.Code));
            }
        }

        return null;
    }
}
