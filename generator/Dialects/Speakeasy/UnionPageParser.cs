using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Reads what stands under <c>## Supported Types</c>: a heading for each member, and an example of it.</summary>
internal sealed class UnionPageParser(ParseContext context, ISdkLanguage language)
{
    /// <summary>The page and where its members stand; null when the section is of another kind of page.</summary>
    public (UnionPage Page, EquatableArray<TextRange> Ranges)? Parse(PageSections sections)
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
            if (content[i] is not Heading heading || heading.Level != sections.Heading!.Level + 1)
            {
                continue;
            }

            var (type, text) = ReadHeading(heading);
            members.Add(new(type, text, ReadExample(content, i + 1, heading.Level)));
            ranges.Add(context.Text.Range(heading.Text.IsEmpty ? heading.Span : heading.Text));
        }

        if (members.Count == 0 && !SectionTable.ReportMissing(context, sections, FindingId.NoUnionMembers))
        {
            return null;
        }

        return (new() { Title = sections.Title.Name, Members = members.ToEquatableArray(), StatedGroup = StatedGroup(members) }, ranges.ToEquatableArray());
    }

    // The group that the members' names carry. Unions under "operations" also name shared types, never the other way round, so the rarer
    // group wins.
    private static string? StatedGroup(List<UnionMember> members)
    {
        string? stated = null;
        foreach (var member in members)
        {
            var group = member.Type.Reference()?.Group is { Length: > 0 } named ? named : null;
            stated = stated is null or "components" or "shared" && group is not null ? group : stated;
        }

        return stated;
    }

    private (TypeExpression Type, string Text) ReadHeading(Heading heading)
    {
        var text = context.Read(heading.Text);
        if (text.Length >= 2 && text[0] == '`' && text.IndexOf('`', 1) == text.Length - 1)
        {
            text = text.Substring(1, text.Length - 2).Trim();
            var type = language.ReadTypeCode(text);
            context.ReportIfUnknown(type, heading.Text);
            return (type, text);
        }

        // The same behind an anchor or in emphasis.
        var shown = context.Inlines(heading.Text).Typed.Trim('*');
        if (shown.Length > 2 && shown[0] == '`' && shown.IndexOf('`', 1) == shown.Length - 1)
        {
            shown = shown.Trim('`', ' ');
            var coded = language.ReadTypeCode(shown);
            context.ReportIfUnknown(coded, heading.Text);
            return (coded, shown);
        }

        if (language.ReadType(context, heading.Text).Type is not UnknownType and var marked)
        {
            return (marked, text);
        }

        // Go and C# pages write the name alone.
        context.Report(heading.Span, FindingId.TypeOfAnotherLanguage, context.Quote(heading.Span), "Go or C#");
        return (language.ReadTypeCode(text), text);
    }

    private JsonValue? ReadExample(List<Block> content, int start, int level)
    {
        for (var i = start; i < content.Count && !(content[i] is Heading heading && heading.Level <= level); i++)
        {
            if (content[i] is CodeFence fence)
            {
                return language.ReadExample(context.Text.Unix(fence.Code));
            }
        }

        return null;
    }
}
