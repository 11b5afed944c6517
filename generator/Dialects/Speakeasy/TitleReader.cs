using System;
using System.Collections.Generic;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>The title of a page. <paramref name="End"/> is where the rest begins.</summary>
internal sealed record PageTitle(string Name, PageSpan Span, bool IsDeprecated, int End);

/// <summary>Finds a model page's title: the first heading (<c># Name</c>, <c># ~~Name~~</c>), or the front matter's.</summary>
internal static class TitleReader
{
    private const string FrontMatterFence = "---";
    private const string TitleKey = "title:";

    /// <summary>The first offset after the front matter, and the title in it.</summary>
    public static (int End, PageSpan Title) ReadFrontMatter(PageText page)
    {
        var first = page.Trim(0, page.LineEnd(0));
        if (!page.Is(first, FrontMatterFence))
        {
            return default;
        }

        PageSpan title = default;
        for (var start = page.NextLine(0); start < page.Text.Length; start = page.NextLine(start))
        {
            var line = page.Trim(start, page.LineEnd(start));
            if (page.Is(line, FrontMatterFence))
            {
                return (page.NextLine(start), title);
            }

            if (page.Chars(line).StartsWith(TitleKey.AsSpan()))
            {
                title = Unquote(page, page.Trim(line.Start + TitleKey.Length, line.End));
            }
        }

        return default;
    }

    public static PageTitle? Read(PageText page, (int End, PageSpan Title) frontMatter, List<Block> blocks)
    {
        if (!frontMatter.Title.IsEmpty && Create(page, frontMatter.Title, frontMatter.End) is { } title)
        {
            // Some sites repeat the title below the front matter.
            return blocks.Count > 0 && blocks[0] is Heading { Level: 1 } repeated && Create(page, repeated.Text, 0)?.Name == title.Name
                ? title with { End = repeated.Span.End }
                : title;
        }

        var heading = blocks.Find(block => block is Heading) as Heading;
        return heading is { Level: 1 } ? Create(page, heading.Text, heading.Span.End) : null;
    }

    private static PageTitle? Create(PageText page, PageSpan text, int end)
    {
        const string Strike = "~~";
        var span = page.Chars(text);
        var isStruck = span.Length > 2 * Strike.Length && span.StartsWith(Strike.AsSpan()) && span.EndsWith(Strike.AsSpan());
        var slice = isStruck ? new PageSpan(text.Start + Strike.Length, text.End - Strike.Length) : text;
        var name = page[slice];
        return TextCursor.IsName(name) && name.IndexOf('$') < 0 ? new(name, slice, isStruck, end) : null;
    }

    private static PageSpan Unquote(PageText page, PageSpan value) =>
        value.Length >= 2 && page.Text[value.Start] is '"' or '\'' && page.Text[value.Start] == page.Text[value.End - 1]
            ? new(value.Start + 1, value.End - 1)
            : value;
}
