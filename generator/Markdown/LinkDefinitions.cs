using System.Text;

namespace Inkeep.Gen.Markdown;

/// <summary>The targets that a page gives to labels, <c>[label]: target</c>, at the beginning of paragraphs, each on a line of its own.</summary>
internal sealed class LinkDefinitions
{
    private const int LongestLabel = 999;

    // As many characters as a page can get longer: long targets used often would take quadratic room.
    private int _room = 100_000;

    private readonly List<PageSpan> _lines = [];
    private readonly Dictionary<string, string> _targets = new(StringComparer.OrdinalIgnoreCase);

    public static LinkDefinitions None { get; } = new();

    public bool IsEmpty => _targets.Count == 0;

    public static LinkDefinitions Read(PageText page, IEnumerable<Block> blocks)
    {
        var definitions = new LinkDefinitions();
        foreach (var block in blocks)
        {
            var isDefinition = block is Paragraph;
            for (var start = block.Span.Start; isDefinition && start < block.Span.End; start = page.NextLine(start))
            {
                isDefinition = definitions.TryAdd(page.Chars(page.Trim(start, page.LineEnd(start))));
                if (isDefinition)
                {
                    definitions._lines.Add(new(start, page.NextLine(start)));
                }
            }
        }

        return definitions;
    }

    /// <summary>The labels in brackets that are defined, and where they lead.</summary>
    public IEnumerable<(string Label, string Target)> UsedIn(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                open = i + 1;
            }
            else if (text[i] == ']' && open >= 0)
            {
                var label = text.Substring(open, i - open);
                if (_targets.TryGetValue(label.Trim(), out var target))
                {
                    yield return (label, target);
                }

                open = -1;
            }
        }
    }

    /// <summary>A stretch of the page without the definitions at its end.</summary>
    public PageSpan WithoutLast(PageText page, PageSpan slice)
    {
        for (var i = _lines.Count - 1; i >= 0 && _lines[i].Start >= slice.Start; i--)
        {
            if (_lines[i].End >= slice.End || page.Trim(_lines[i].End, slice.End).IsEmpty)
            {
                slice = new(slice.Start, Math.Min(slice.End, _lines[i].Start));
            }
        }

        return page.Trim(slice.Start, slice.End);
    }

    /// <summary>The text with its links by reference, <c>[a][b]</c>, <c>[a][]</c> and <c>[a]</c>, written as <c>[a](target)</c>.</summary>
    public string Expand(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        var (from, open, missing) = (0, -1, 0);
        for (var i = 0; i < markdown.Length; i++)
        {
            switch (markdown[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    CodeSpan.TryRead(markdown, i, ref missing, out _, out var end);
                    i = end - 1;
                    break;
                case '[':
                    open = i;
                    break;
                case ']' when open >= 0:
                    if (TryResolve(markdown, open, i, out var target, out end))
                    {
                        text.Append(markdown, from, i + 1 - from).Append("(<").Append(target).Append(">)");
                        from = end;
                        i = end - 1;
                    }

                    open = -1;
                    break;
            }
        }

        return text.Append(markdown, from, markdown.Length - from).ToString();
    }

    private bool TryResolve(string markdown, int open, int close, out string target, out int end)
    {
        (target, end) = ("", close + 1);
        var next = end < markdown.Length ? markdown[end] : ' ';
        var (start, stop) = (open + 1, close);
        var isDefinition = next == ':' && (open == 0 || markdown[open - 1] == '\n');
        if (next == '[')
        {
            var last = markdown.IndexOf(']', end, Math.Min(LongestLabel, markdown.Length - end));
            (start, stop) = last > end + 1 ? (end + 1, last) : (start, stop);
            end = last + 1;
        }

        if (end == 0 || next == '(' || isDefinition || stop - start > LongestLabel
            || !_targets.TryGetValue(markdown.Substring(start, stop - start).Replace('\n', ' ').Trim(), out var found)
            || found.Length > _room)
        {
            return false;
        }

        _room -= found.Length;
        target = found.Replace("<", "%3C").Replace(">", "%3E");
        return true;
    }

    private bool TryAdd(ReadOnlySpan<char> line)
    {
        var end = line.Length > 0 && line[0] == '[' ? line.IndexOf("]:".AsSpan()) : -1;
        if (end is < 2 or > LongestLabel)
        {
            return false;
        }

        var target = line.Slice(end + 2).Trim();
        var close = target.Length > 0 && target[0] == '<' ? target.IndexOf('>') : target.IndexOfAny(' ', '\t');
        target = close < 0 ? target : target[0] == '<' ? target.Slice(1, close - 1) : target.Slice(0, close);
        var label = line.Slice(1, end - 1).Trim().ToString();
        if (target.IsEmpty || label.Length == 0)
        {
            return false;
        }

        if (!_targets.ContainsKey(label))
        {
            _targets.Add(label, target.ToString());
        }

        return true;
    }
}
