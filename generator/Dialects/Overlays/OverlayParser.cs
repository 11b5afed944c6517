using System.Threading;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Overlays;

/// <summary>
/// Reads an overlay: a heading <c>## TypeName</c> for each type, and under it tables of what its page should have said. No text makes it throw.
/// </summary>
internal static class OverlayParser
{
    public static ParsedOverlay Parse(string path, string text, CancellationToken token) =>
        FailureBoundary.Read(path, text, Read, static (path, finding) => new(path, default, default, EquatableArray.Create(finding)), token);

    private static ParsedOverlay Read(ParseContext context, CancellationToken token)
    {
        var types = new List<TypeFacts>();
        var ranges = new List<SectionRanges>();
        var blocks = new List<Block>(context.Outline.Blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            token.ThrowIfCancellationRequested();
            if (blocks[i] is Heading { Level: 2 } heading)
            {
                var end = blocks.FindIndex(i + 1, static block => block is Heading { Level: <= 2 });
                ReadType(context, heading, blocks.GetRange(i + 1, (end < 0 ? blocks.Count : end) - i - 1), types, ranges);
            }
        }

        return new ParsedOverlay(context.Path, types.ToEquatableArray(), ranges.ToEquatableArray(), context.Findings.ToEquatableArray());
    }

    private static void ReadType(ParseContext context, Heading heading, List<Block> blocks, List<TypeFacts> types, List<SectionRanges> ranges)
    {
        var (group, name) = ReadHeading(context.Plain(heading.Text));
        if (!TextCursor.IsName(name))
        {
            context.Report(heading.Span, FindingId.OverlayUnusable, context.Quote(heading.Text), "the heading must be the name of one type, as in '## components.Conversation'");
            return;
        }

        var tables = new OverlayTables(context);
        foreach (var block in blocks)
        {
            if (block is Paragraph && TableReader.Find(context.Text, block.Span) is { } table)
            {
                tables.Read(table);
            }
        }

        if (tables.Count == 0)
        {
            context.Report(heading.Span, FindingId.OverlayUnusable, context.Quote(heading.Text), "it is not followed by a table with a column 'Field', 'Value', 'C# name' or 'Numeric'");
            return;
        }

        types.Add(tables.ToFacts(group, name));
        ranges.Add(new SectionRanges(context.Text.Range(heading.Span), tables.FieldRanges, tables.ValueRanges));
    }

    // components.X, `components.X` or [components.X](../models/components/x.md)
    private static (string? Group, string Name) ReadHeading(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? (null, name) : (name.Substring(0, dot), name.Substring(dot + 1));
    }
}
