using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>The tables, lists and code of a page, each with the headings above it.</summary>
internal sealed class PageMap
{
    private const int LongestHeading = 300;

    private readonly ParseContext _context;
    private readonly List<string> _pendingAnchors = [];
    private PageHeading? _heading;
    private string _lead = "";

    private PageMap(ParseContext context) => _context = context;

    public List<PageTable> Tables { get; } = [];

    public List<PageList> Lists { get; } = [];

    public List<PageFence> Fences { get; } = [];

    public static PageMap Read(ParseContext context)
    {
        var map = new PageMap(context);
        if (!context.Outline.FrontMatterTitle.IsEmpty)
        {
            var title = context.Text[context.Outline.FrontMatterTitle];
            map._heading = new PageHeading(0, title, TypeHeading.NameOf(title), context.Outline.FrontMatterTitle, [], null, -1);
        }

        for (var i = 0; i < context.Outline.Blocks.Count; i++)
        {
            map.Add(context.Outline.Blocks[i], i);
        }

        return map;
    }

    private void Add(Block block, int order)
    {
        switch (block)
        {
            case Heading heading:
                Open(heading.Level, _context.Plain(heading.Text), heading.Text.IsEmpty ? heading.Span : heading.Text, heading.Span, order);
                break;
            case Paragraph when TableReader.Find(_context.Text, block.Span) is { } table:
                if (table.Header.Span.Start > block.Span.Start)
                {
                    _lead = _context.Text[_context.Text.Trim(block.Span.Start, table.Header.Span.Start)];
                }

                Tables.Add(new PageTable(table, Caption(table, order) ?? _heading, _lead, order));
                _lead = "";
                _heading = _heading is { Level: PageHeading.BoldLine } bold ? bold.Parent : _heading;
                break;
            case Paragraph when Tables.Count > 0 && Tables[Tables.Count - 1].Order == order - 1
                && _context.Text.Text[block.Span.Start] == '|'
                && TableReader.ReadRows(_context.Text, block.Span, Tables[Tables.Count - 1].Table.Header) is { } rows:
                // A blank line in a table.
                Tables[Tables.Count - 1].Table.Rows.AddRange(rows);
                Tables[Tables.Count - 1] = Tables[Tables.Count - 1] with { Order = order };
                break;
            case Paragraph:
                ReadParagraph(block.Span, order);
                break;
            case CodeFence fence:
                Fences.Add(new PageFence(fence, _heading, order));
                break;
            case OtherBlock when _context.Text.Text[block.Span.Start] == '<':
                ReadHtml(block.Span, order);
                break;
            case OtherBlock:
                Lists.Add(new PageList(block.Span, _heading, order, IsParagraph: false));
                break;
        }
    }

    // { #an-anchor } A caption: some tools put it right below the table, where it is the table's last row and the heading of nothing else.
    private PageHeading? Caption(Table table, int order)
    {
        if (table.Rows.Count < 2 || table.Rows[table.Rows.Count - 1].Span is var row && _context.Text.Text[row.Start] != '{')
        {
            return null;
        }

        var text = _context.Text[row];
        var close = text.IndexOf('}');
        var anchor = close < 0 ? "" : text.Substring(1, close - 1).Trim();
        if (anchor.Length < 2 || anchor[0] != '#' || anchor.IndexOf(' ') >= 0)
        {
            return null;
        }

        table.Rows.RemoveAt(table.Rows.Count - 1);
        var caption = text.Substring(close + 1).Trim(' ', '|');
        var shown = caption.Length > LongestHeading ? caption.Substring(0, LongestHeading) : caption;
        return new PageHeading(PageHeading.BoldLine, shown, TypeHeading.NameOf(shown), row, [anchor.Substring(1)], _heading, order);
    }

    private void Open(int level, string text, PageSpan span, PageSpan line, int order)
    {
        ReadAnchors(_context.Text[line]);
        var shown = text.Length > LongestHeading ? text.Substring(0, LongestHeading) : text;
        var name = TypeHeading.NameOf(shown);

        // "Properties" belongs to the name before it where nothing above is a name: some tools give both one level.
        var isPart = name.Kind == HeadingKind.Generic && _heading?.Path.Where(above => above.Level < level).All(static above => above.Name.Kind != HeadingKind.Name) == true;
        var parent = _heading;
        while (parent is not null && (parent.Level > level || (parent.Level == level && !(isPart && parent.Name.Kind == HeadingKind.Name))))
        {
            parent = parent.Parent;
        }

        _heading = new PageHeading(level, shown, name, span, [.. _pendingAnchors], parent, order);
        _pendingAnchors.Clear();
        _lead = "";
    }

    private void ReadParagraph(PageSpan span, int order)
    {
        ReadAnchors(_context.Text[span]);
        var start = span.Start;
        for (var next = _context.Text.NextLine(start); next < span.End; next = _context.Text.NextLine(start))
        {
            start = next;
        }

        _lead = _context.Text[_context.Text.Trim(start, span.End)];
        var whole = _context.Text.Chars(span);
        if (whole.Length < LongestHeading && whole.StartsWith("**".AsSpan()) && whole.TrimEnd(':').EndsWith("**".AsSpan()) && whole.Slice(2).IndexOf("**".AsSpan()) >= whole.Length - 5)
        {
            Open(PageHeading.BoldLine, _context.Plain(span).TrimEnd(':'), span, span, order);
            return;
        }

        Lists.Add(new PageList(span, _heading, order, IsParagraph: true));
    }

    // <h2 id="tocS_Pet">Pet</h2>, <a id="pet"></a>, <ManualAnchor id="pet" />; and a heading right below such a line, which is HTML to Markdown
    // and a heading to MDX and to whoever wrote it.
    private void ReadHtml(PageSpan html, int order)
    {
        for (var start = html.Start; start < html.End; start = _context.Text.NextLine(start))
        {
            var line = _context.Text.Trim(start, Math.Min(html.End, _context.Text.LineEnd(start)));
            var text = _context.Text[line];
            var level = text.Length - text.TrimStart('#').Length;
            if (level is > 0 and <= 6 && text.Length > level && text[level] == ' ')
            {
                var name = _context.Text.Trim(line.Start + level, line.End);
                Open(level, _context.Plain(name), name, line, order);
            }
            else if (text.Length > 2 && text[0] == '<' && text[1] is 'h' or 'H' && text[2] is >= '1' and <= '6'
                && text.IndexOf('>') is > 0 and var open && text.IndexOf("</h", open, StringComparison.OrdinalIgnoreCase) is > 0 and var close)
            {
                var name = new PageSpan(line.Start + open + 1, line.Start + close);
                Open(text[2] - '0', _context.Plain(name), name, new PageSpan(line.Start, line.Start + open + 1), order);
            }
            else
            {
                ReadAnchors(text);
            }
        }
    }

    private void ReadAnchors(string text)
    {
        const int MostAnchors = 16;
        foreach (var mark in (ReadOnlySpan<string>)["id=\"", "name=\"", "{#", "id='"])
        {
            for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0 && _pendingAnchors.Count < MostAnchors; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                var start = at + mark.Length;
                var end = text.IndexOfAny(['"', '\'', '}', ' ', '\n'], start);
                if (end > start)
                {
                    _pendingAnchors.Add(text.Substring(start, end - start));
                }
            }
        }
    }
}
