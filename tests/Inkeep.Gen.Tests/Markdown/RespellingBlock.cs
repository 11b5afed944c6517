namespace Inkeep.Gen.Tests.Markdown;

/// <summary>A block of a page that is laid out as the vendor's are: each block below a blank line, headings behind hashes, tables between pipes.</summary>
internal abstract record RespellingBlock
{
    public static List<RespellingBlock> Read(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        var blocks = new List<RespellingBlock>();
        for (var i = 0; i < lines.Length;)
        {
            var start = i;
            if (lines[i].Length == 0)
            {
                i++;
            }
            else if (lines[i][0] == '#')
            {
                var text = lines[i].TrimStart('#');
                blocks.Add(new HeadingBlock(lines[i++].Length - text.Length, text.Trim()));
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                i = Array.IndexOf(lines, "```", i + 1);
                blocks.Add(new FenceBlock(lines[start][3..], lines[(start + 1)..i++]));
            }
            else if (lines[i][0] == '|')
            {
                i = End(line => line.StartsWith('|'));
                blocks.Add(new TableBlock(lines[start..i].Where((_, row) => row != 1).Select(Cells).ToList()));
            }
            else
            {
                i = End(line => line.Length > 0 && line[0] is not ('#' or '|') && !line.StartsWith("```", StringComparison.Ordinal));
                blocks.Add(new TextBlock(string.Join('\n', lines[start..i])));
            }

            int End(Func<string, bool> isInside) => Array.FindIndex(lines, start, line => !isInside(line)) is >= 0 and var end ? end : lines.Length;
        }

        return blocks;
    }

    private static string[] Cells(string row) =>
        [.. row.Replace("\\|", "\0", StringComparison.Ordinal).Trim().Trim('|').Split('|').Select(cell => cell.Replace("\0", "\\|", StringComparison.Ordinal).Trim())];
}

internal sealed record HeadingBlock(int Level, string Text) : RespellingBlock;

internal sealed record FenceBlock(string Info, string[] Lines) : RespellingBlock;

/// <summary>The cells of the header and of each row, without padding.</summary>
internal sealed record TableBlock(List<string[]> Rows) : RespellingBlock;

internal sealed record TextBlock(string Text) : RespellingBlock;
