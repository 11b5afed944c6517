using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Which section a heading begins, and whether what follows is what such a section holds.</summary>
internal sealed class SectionContents(ParseContext context, ISdkLanguage language)
{
    public SectionKind KindOf(Heading heading) =>
        context.Says(heading.Text, "Fields") ? SectionKind.Fields
        : context.Says(heading.Text, "Values") ? SectionKind.Values
        : context.Says(heading.Text, "Supported Types") ? SectionKind.SupportedTypes
        : SectionKind.None;

    /// <summary>Where the section ends that begins with this block.</summary>
    public static int EndOf(List<Block> blocks, int heading)
    {
        var level = ((Heading)blocks[heading]).Level;
        var end = blocks.FindIndex(heading + 1, block => block is Heading other && other.Level <= level);
        return end < 0 ? blocks.Count : end;
    }

    /// <summary>Whether the section certainly is one of that kind, and not a heading of the same words in a description.</summary>
    public bool Holds(SectionKind kind, List<Block> blocks, int heading)
    {
        var level = ((Heading)blocks[heading]).Level;
        var end = EndOf(blocks, heading);
        return kind != SectionKind.None && blocks.FindIndex(heading + 1, end - heading - 1, kind == SectionKind.SupportedTypes ? IsMember : IsContent) >= 0;

        bool IsMember(Block block) => block is Heading inner && inner.Level == level + 1 && context.IsCode(inner.Text);

        bool IsContent(Block block) =>
            (kind == SectionKind.Values && block is CodeFence fence && language.IsFence(fence.Info))
            || (block is Paragraph && TableReader.Find(context.Text, block.Span) is { } table && Fits(kind, table.Header));
    }

    /// <summary>Whether the file holds a table of fields or values, wherever that stands.</summary>
    public Table? FindTable(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph && TableReader.Find(context.Text, block.Span) is { } table && Fits(SectionKind.Fields, table.Header))
            {
                return table;
            }
        }

        return null;
    }

    private bool Fits(SectionKind kind, TableRow header) => kind == SectionKind.Fields
        ? FieldColumns.Find(context, header) is { Field: >= 0, Type: >= 0 }
        : EnumPageParser.Columns(context, header) is not null;
}
