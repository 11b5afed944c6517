using System;
using System.Collections.Generic;

namespace Inkeep.Gen.Markdown;

/// <summary>The targets that a page gives to labels, <c>[label]: target</c>, at the beginning of paragraphs, each on a line of its own.</summary>
internal sealed class LinkDefinitions
{
    private const int LongestLabel = 999;

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
