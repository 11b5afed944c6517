namespace Inkeep.Gen.Markdown;

/// <summary>The blocks of a page, and the title in the front matter above them; the title is empty when there is none.</summary>
internal sealed record PageOutline(int FrontMatterEnd, PageSpan FrontMatterTitle, IReadOnlyList<Block> Blocks)
{
    private const string FrontMatterFence = "---";
    private const string TitleKey = "title:";

    public static PageOutline Read(PageText page)
    {
        var (end, title) = ReadFrontMatter(page);
        return new(end, title, OutlineReader.Read(page, new(Math.Max(end, page.Start), page.Text.Length)));
    }

    /// <summary>What the front matter says of a key; empty where it says nothing.</summary>
    public string FrontMatter(PageText page, string key)
    {
        for (var start = 0; start < FrontMatterEnd; start = page.NextLine(start))
        {
            var line = page.Trim(start, page.LineEnd(start));
            if (page.Chars(line).StartsWith((key + ":").AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return page[Unquote(page, page.Trim(line.Start + key.Length + 1, line.End))];
            }
        }

        return "";
    }

    private static (int End, PageSpan Title) ReadFrontMatter(PageText page)
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

    private static PageSpan Unquote(PageText page, PageSpan value) =>
        value.Length >= 2 && page.Text[value.Start] is '"' or '\'' && page.Text[value.Start] == page.Text[value.End - 1]
            ? new(value.Start + 1, value.End - 1)
            : value;
}
