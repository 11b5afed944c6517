namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Writes a page in other ways.</summary>
internal sealed class PageRespeller
{
    private static readonly string[] Sections = ["Fields", "Values", "Supported Types", "Example Usage"];

    private static readonly string[][] Remarks =
    [
        ["<!-- prettier-ignore-end -->"],
        ["<!--", "# Draft", "", "## Fields", "", "| Field | Type | Required |", "| --- | --- | --- |", "| `old` | *string* | :heavy_check_mark: |", "-->"],
        ["<!-- | `old` | *string* | -->"],
        ["<!--", "```typescript", "-->"],
    ];

    private readonly RespellingChoice _choice;
    private readonly InlineRespeller _inlines;
    private readonly TableRespeller _tables;
    private readonly List<string> _lines = [];
    private bool _mustStandAlone;

    private PageRespeller(RespellingChoice choice)
    {
        _choice = choice;
        _inlines = new(choice);
        _tables = new(choice, _inlines);
    }

    public static string Respell(string page, RespellingChoice choice) => new PageRespeller(choice).Write(RespellingBlock.Read(page));

    private string Write(List<RespellingBlock> blocks)
    {
        if (_choice.Takes(Respelling.FrontMatter))
        {
            _lines.AddRange(["---", "sidebar_position: 3", "description: \"# A page | of a type\"", "tags: [a, b]", "---"]);
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            WriteGap(i == 0, i > 0 && blocks[i - 1] is HeadingBlock or FenceBlock, blocks[i]);
            WriteBlock(blocks[i]);
        }

        var definitions = _inlines.Definitions;
        var text = string.Concat(_lines.Select(line => line + "\n")) + (definitions.Length > 0 ? "\n" + definitions : "");
        return (_choice.Takes(Respelling.ByteOrderMark) ? "\ufeff" : "") + EndLines(text);
    }

    private string EndLines(string text)
    {
        if (_choice.Takes(Respelling.CarriageReturn))
        {
            return text.Replace('\n', '\r');
        }

        return _choice.Takes(Respelling.CarriageReturnLineFeed) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }

    private void WriteGap(bool isFirst, bool isClosed, RespellingBlock next)
    {
        var isUnderlined = next is HeadingBlock { Level: <= 2 } && _choice.Takes(Respelling.UnderlinedHeadings);
        _mustStandAlone = isUnderlined;
        if (_choice.Takes(Respelling.Comments))
        {
            _lines.AddRange(["", .. _choice.Pick(Remarks), ""]);
            return;
        }

        if (_choice.Takes(Respelling.MdxComments))
        {
            _lines.AddRange(["", .. _choice.Pick<string[]>(["{/* | `old` | */}"], ["{/*", "## Values", "*/}"]), ""]);
            return;
        }

        // A comment may end in the line above a table and begin in the one below.
        if (!isFirst && (next is TableBlock || _lines[^1].Contains('|', StringComparison.Ordinal)) && _choice.Takes(Respelling.CommentsAtTables))
        {
            _lines.AddRange(next is TableBlock ? ["", .. _choice.Pick(Remarks)] : [.. _choice.Pick(Remarks), ""]);
            return;
        }

        var canTouch = isClosed || (next is FenceBlock || (next is HeadingBlock && !isUnderlined));
        if (isFirst || (canTouch && _choice.Takes(Respelling.NoBlankLines)))
        {
            return;
        }

        _lines.Add("");
        if (_choice.Takes(Respelling.MoreBlankLines))
        {
            _lines.AddRange(_choice.Pick<string[]>([""], ["", "", ""], ["  ", ""]));
        }
    }

    private void WriteBlock(RespellingBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case FenceBlock fence:
                var marks = _choice.Takes(Respelling.Fences) ? _choice.Pick("~~~", "````", "~~~~~") : "```";
                _lines.AddRange([Trail(marks + fence.Info), .. fence.Lines, Trail(marks)]);
                break;
            case TableBlock table:
                _lines.AddRange(_tables.Respell(table).Select(Trail));
                if (_choice.Takes(Respelling.CommentsAtTables))
                {
                    _lines.AddRange(_choice.Pick(Remarks));
                }

                break;
            case TextBlock { Text: ['>', ' ', .. var quoted] } when !quoted.Contains('\n', StringComparison.Ordinal):
                _lines.Add("> " + _inlines.Respell(quoted));
                break;
            case TextBlock text:
                _lines.AddRange(_inlines.Respell(text.Text).Split('\n'));
                break;
        }
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var isUnderlined = _mustStandAlone;
        var text = Sections.Contains(heading.Text) && _choice.Takes(Respelling.HeadingCase)
            ? _choice.Pick(heading.Text.ToLowerInvariant(), heading.Text.ToUpperInvariant())
            : heading.Text;
        text = _inlines.Respell(text);
        if (heading.Level <= 2 && _choice.Takes(Respelling.MarkedHeadings))
        {
            var mark = _choice.Pick("**", "__", "*", "_");
            text = mark + text + mark;
        }

        if (_choice.Takes(Respelling.HeadingAnchors))
        {
            text = _choice.Pick("<a id=\"x\"></a>", "<a name='x'></a> ") + text;
        }

        var hasId = _choice.Takes(Respelling.HeadingIds);
        text += hasId ? _choice.Pick(" {#fields}", " {#a-b_c .wide}") : "";
        if (isUnderlined)
        {
            _lines.AddRange([Trail(text), heading.Level == 1 ? _choice.Pick("===", "=") : _choice.Pick("---", "-", "----------")]);
            return;
        }

        text += !hasId && _choice.Takes(Respelling.ClosingHashes) ? _choice.Pick(" #", " ##", " ######") : "";
        _lines.Add(Trail((_choice.Takes(Respelling.Indentation) ? _choice.Pick(" ", "  ", "   ") : "") + new string('#', heading.Level) + " " + text));
    }

    private string Trail(string line) => _choice.Takes(Respelling.TrailingBlanks) ? line + _choice.Pick(" ", "  ", "\t", "          ") : line;
}
