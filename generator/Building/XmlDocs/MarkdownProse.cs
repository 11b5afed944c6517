using System.Text;

namespace Inkeep.Gen.Building.XmlDocs;

/// <summary>Turns the Markdown of a description, with the HTML in it, into lines of XML documentation.</summary>
internal static class MarkdownProse
{
    private const int LineWidth = 118;

    /// <summary>The lines of the description; empty when it has no text.</summary>
    public static EquatableArray<string> ToXml(string markdown)
    {
        var text = markdown.Trim();
        if (text.Length == 0)
        {
            return default;
        }

        var lines = new List<string>(1);
        if (ProseBlockReader.IsOneLine(text))
        {
            Wrap(ProseInlineReader.ToXml(text), lines);
            return lines.ToEquatableArray();
        }

        var blocks = ProseBlockReader.Read(text);
        foreach (var block in blocks)
        {
            Add(block, blocks.Count == 1, lines);
        }

        return lines.ToEquatableArray();
    }

    private static void Add(ProseBlock block, bool isAlone, List<string> lines)
    {
        switch (block.Kind)
        {
            case ProseBlockKind.Paragraph:
                var text = ProseInlineReader.ToXml(block.Parts[0]);
                Wrap(isAlone ? text : "<para>" + text + "</para>", lines);
                break;
            case ProseBlockKind.Heading:
                Wrap("<para><b>" + ProseInlineReader.ToXml(block.Parts[0]) + "</b></para>", lines);
                break;
            case ProseBlockKind.Table:
                lines.Add("<list type=\"table\">");
                for (var i = 0; i < block.Parts.Count; i++)
                {
                    var tag = i == 0 && block.HasHeader ? "listheader" : "item";
                    Wrap("<" + tag + ">" + Cells(block.Parts[i]) + "</" + tag + ">", lines);
                }

                lines.Add("</list>");
                break;
            default:
                lines.Add(block.Kind == ProseBlockKind.Bullets ? "<list type=\"bullet\">" : "<list type=\"number\">");
                foreach (var item in block.Parts)
                {
                    Wrap("<item><description>" + ProseInlineReader.ToXml(item) + "</description></item>", lines);
                }

                lines.Add("</list>");
                break;
        }
    }

    // The last column is what the others are about.
    private static string Cells(string row)
    {
        var cells = CellsOf(row);
        var terms = cells.Take(cells.Count - 1).Select(static cell => "<term>" + ProseInlineReader.ToXml(cell) + "</term>");
        return string.Concat(terms) + "<description>" + ProseInlineReader.ToXml(cells[cells.Count - 1]) + "</description>";
    }

    private static List<string> CellsOf(string row)
    {
        var cells = new List<string>();
        var start = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '\\')
            {
                i++;
            }
            else if (row[i] == '|')
            {
                cells.Add(row.Substring(start, i - start).Trim());
                start = i + 1;
            }
        }

        var last = row.Substring(start).Trim();
        if (last.Length > 0 || cells.Count == 0)
        {
            cells.Add(last);
        }

        return cells;
    }

    // Of the tags with a space inside, only <see href=…> stands within a line.
    private static bool IsInsideTag(string text, int cut) =>
        cut >= 4 && string.CompareOrdinal(text, cut - 4, "<see", 0, 4) == 0;

    private static void Wrap(string text, List<string> lines)
    {
        var start = 0;
        while (text.Length - start > LineWidth)
        {
            var cut = text.LastIndexOf(' ', start + LineWidth, LineWidth);
            if (IsInsideTag(text, cut))
            {
                cut = text.LastIndexOf(' ', cut - 1, cut - 1 - start);
            }

            if (cut <= start)
            {
                cut = text.IndexOf(' ', start + LineWidth);
            }

            if (cut < 0)
            {
                break;
            }

            lines.Add(text.Substring(start, cut - start));
            start = cut + 1;
        }

        lines.Add(text.Substring(start));
    }
}
