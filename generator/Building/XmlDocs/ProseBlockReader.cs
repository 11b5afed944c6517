using System.Text;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Building.XmlDocs;

/// <summary>Cuts the Markdown of a description into blocks; lists, headings and tables of HTML are read as those of Markdown.</summary>
internal sealed class ProseBlockReader
{
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly List<ProseBlock> _blocks = [];
    private readonly StringBuilder _current = new();
    private ProseBlockKind _kind;

    private ProseBlockReader()
    {
    }

    /// <summary>Whether the trimmed text is one paragraph on one line, as most descriptions are.</summary>
    public static bool IsOneLine(string markdown) =>
        markdown.IndexOf('<') < 0 && markdown.IndexOfAny(LineEnds) < 0 && KindOf(markdown, out var mark) == ProseBlockKind.Paragraph && mark == 0;

    public static List<ProseBlock> Read(string markdown)
    {
        var reader = new ProseBlockReader();
        foreach (var line in WithoutHtml(markdown).Split(LineEnds))
        {
            // A back-slash at the end of a line only breaks it.
            reader.Take((line.EndsWith("\\", StringComparison.Ordinal) ? line.Substring(0, line.Length - 1) : line).Trim());
        }

        reader.Flush();
        return reader._blocks;
    }

    private void Take(string line)
    {
        var kind = KindOf(line, out var mark);
        var isBreak = line.Length == 0 || (line.StartsWith("```", StringComparison.Ordinal) && line.TrimStart('`').IndexOf('`') < 0);
        if (isBreak || mark > 0)
        {
            Flush();
        }

        if (isBreak)
        {
            return;
        }

        if (mark > 0)
        {
            _kind = kind;
            line = line.Substring(mark).TrimStart();
        }

        _current.Append(_current.Length > 0 ? " " : "").Append(line);
        if (_kind is ProseBlockKind.Heading or ProseBlockKind.Table)
        {
            Flush();
        }
    }

    private void Flush()
    {
        var text = _current.ToString().Trim();
        var kind = _kind;
        _current.Clear();
        _kind = ProseBlockKind.Paragraph;
        if (text.Length == 0)
        {
            return;
        }

        var last = _blocks.Count == 0 ? null : _blocks[_blocks.Count - 1];
        if (kind == ProseBlockKind.Table && last is { Kind: ProseBlockKind.Table, Parts.Count: 1 } && IsDelimiter(text))
        {
            last.HasHeader = true;
            return;
        }

        if (last is null || last.Kind != kind || kind is ProseBlockKind.Paragraph or ProseBlockKind.Heading)
        {
            _blocks.Add(last = new(kind));
        }

        last.Parts.Add(kind == ProseBlockKind.Heading ? text.TrimEnd('#', ' ') : text);
    }

    // The mark is how many characters of the line say what it is; with none, the line goes on with what is before it.
    private static ProseBlockKind KindOf(string line, out int mark)
    {
        mark = 0;
        if (line.Length < 2)
        {
            return ProseBlockKind.Paragraph;
        }

        switch (line[0])
        {
            case '#' when Count(line, '#') is <= 6 and var level && level < line.Length && line[level] == ' ':
                mark = level;
                return ProseBlockKind.Heading;
            case '-' or '*' or '+' when line[1] == ' ':
                mark = 2;
                return ProseBlockKind.Bullets;
            case '\\' when line.Length > 2 && line[1] is '-' or '*' or '+' && line[2] == ' ':
                // Formatters escape these in cells, where Markdown knows no lists.
                mark = 3;
                return ProseBlockKind.Bullets;
            case '|':
                mark = 1;
                return ProseBlockKind.Table;
            case '>':
                mark = 1;
                return ProseBlockKind.Paragraph;
        }

        var digits = 0;
        while (digits < 3 && digits < line.Length && line[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        mark = digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? digits + 2 : 0;
        return mark > 0 ? ProseBlockKind.Numbers : ProseBlockKind.Paragraph;
    }

    private static int Count(string line, char unit)
    {
        var count = 0;
        while (count < line.Length && line[count] == unit)
        {
            count++;
        }

        return count;
    }

    private static bool IsDelimiter(string row)
    {
        foreach (var unit in row)
        {
            if (unit is not ('|' or '-' or ':' or ' '))
            {
                return false;
            }
        }

        return row.IndexOf('-') >= 0;
    }

    private static string WithoutHtml(string markdown)
    {
        if (markdown.IndexOf('<') < 0)
        {
            return markdown;
        }

        var text = new StringBuilder(markdown.Length + 16);
        var isOrdered = false;
        var missing = 0;
        for (var i = 0; i < markdown.Length;)
        {
            if (markdown[i] is '`' or '\\')
            {
                var end = i + Math.Min(2, markdown.Length - i);
                _ = markdown[i] == '`' && CodeSpan.TryRead(markdown, i, ref missing, out _, out end);
                text.Append(markdown, i, end - i);
                i = end;
            }
            else if (markdown[i] == '<' && HtmlTag.TryRead(markdown, i, out var tag) && MarkdownOf(tag, isOrdered) is { } mark)
            {
                isOrdered = tag is { Name: "ol", IsClosing: false } || (isOrdered && tag.Name is not ("ol" or "ul"));
                text.Append(mark);
                i = tag.End;
            }
            else
            {
                text.Append(markdown[i++]);
            }
        }

        return text.ToString();
    }

    private static string? MarkdownOf(HtmlTag tag, bool isOrdered) => tag switch
    {
        { Name: "br" } => "\n",
        { Name: "ul" or "ol" or "p" or "div" or "hr" or "table" or "thead" or "tbody" } => "\n\n",
        { Name: "li", IsClosing: false } => isOrdered ? "\n1. " : "\n- ",
        { Name: "h1" or "h2" or "h3" or "h4" or "h5" or "h6", IsClosing: false } => "\n\n# ",
        { Name: "tr", IsClosing: false } => "\n|",
        { Name: "td" or "th" } => tag.IsClosing ? "|" : " ",
        { Name: "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" } => "\n\n",
        _ => null,
    };
}
