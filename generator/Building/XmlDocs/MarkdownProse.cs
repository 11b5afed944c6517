using System.Text;

namespace Inkeep.Gen.Building.XmlDocs;

/// <summary>Turns the Markdown of a description into lines of XML documentation: paragraphs, code and links; everything else is plain text.</summary>
internal static class MarkdownProse
{
    private const int LineWidth = 118;

    private static readonly char[] Marks = ['`', '[', '*'];
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The lines of the description; empty when it has no text.</summary>
    public static EquatableArray<string> ToXml(string markdown)
    {
        if (markdown.Length == 0)
        {
            return default;
        }

        var paragraphs = Paragraphs(markdown);
        var lines = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            var text = Inline(paragraph);
            Wrap(paragraphs.Count > 1 ? "<para>" + text + "</para>" : text, lines);
        }

        return lines.ToEquatableArray();
    }

    private static List<string> Paragraphs(string markdown)
    {
        if (markdown.IndexOfAny(LineEnds) < 0 && markdown.IndexOf("<br", StringComparison.Ordinal) < 0)
        {
            return markdown.Trim() is { Length: > 0 } line ? [line] : [];
        }

        return ManyParagraphs(markdown);
    }

    private static List<string> ManyParagraphs(string markdown)
    {
        var text = markdown.Replace("<br/>", "\n").Replace("<br />", "\n").Replace("<br>", "\n");
        var paragraphs = new List<string>();
        var current = new StringBuilder();
        foreach (var raw in text.Split(LineEnds))
        {
            var line = raw.Trim();
            if (line.Length == 0 || StartsBlock(line))
            {
                Flush(paragraphs, current);
            }

            if (line.Length > 0)
            {
                current.Append(current.Length > 0 ? " " : "").Append(line);
            }
        }

        Flush(paragraphs, current);
        return paragraphs;
    }

    // A list item, heading, quote or table row keeps its own line.
    private static bool StartsBlock(string line) =>
        line[0] is '#' or '>' or '|' || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);

    private static void Flush(List<string> paragraphs, StringBuilder current)
    {
        if (current.Length > 0)
        {
            paragraphs.Add(current.ToString());
            current.Clear();
        }
    }

    private static string Inline(string text)
    {
        if (text.IndexOfAny(Marks) < 0)
        {
            return XmlText.Escape(text);
        }

        var result = new StringBuilder(text.Length + 16);
        var plain = 0;
        var i = 0;
        while (i < text.Length)
        {
            if (TryCode(text, i, out var end, out var xml) || TryLink(text, i, out end, out xml))
            {
                result.Append(XmlText.Escape(text.Substring(plain, i - plain))).Append(xml);
                plain = i = end;
            }
            else if (string.CompareOrdinal(text, i, "**", 0, 2) == 0)
            {
                result.Append(XmlText.Escape(text.Substring(plain, i - plain)));
                plain = i += 2;
            }
            else
            {
                i++;
            }
        }

        return result.Append(XmlText.Escape(text.Substring(plain))).ToString();
    }

    private static bool TryCode(string text, int start, out int end, out string xml)
    {
        // Longer runs of backticks don't occur in real text, and searching for them would take quadratic time.
        const int LongestRun = 3;
        end = 0;
        xml = "";
        var ticks = 0;
        while (ticks <= LongestRun && start + ticks < text.Length && text[start + ticks] == '`')
        {
            ticks++;
        }

        if (ticks is 0 or > LongestRun)
        {
            return false;
        }

        var close = text.IndexOf(new string('`', ticks), start + ticks, StringComparison.Ordinal);
        if (close < 0)
        {
            return false;
        }

        end = close + ticks;
        xml = "<c>" + XmlText.Escape(text.Substring(start + ticks, close - start - ticks)) + "</c>";
        return true;
    }

    private static bool TryLink(string text, int start, out int end, out string xml)
    {
        const int LongestLink = 2000;
        end = 0;
        xml = "";
        if (text[start] != '[')
        {
            return false;
        }

        var window = Math.Min(text.Length - start, LongestLink);
        var middle = text.IndexOf("](", start, window, StringComparison.Ordinal);
        if (middle < 0)
        {
            return false;
        }

        var close = text.IndexOf(')', middle, Math.Min(text.Length - middle, LongestLink));
        if (close < 0)
        {
            return false;
        }

        end = close + 1;
        var label = XmlText.Escape(text.Substring(start + 1, middle - start - 1));
        var target = text.Substring(middle + 2, close - middle - 2).Trim();
        xml = target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal)
            ? "<see href=\"" + XmlText.Escape(target) + "\">" + label + "</see>"
            : label;
        return true;
    }

    // This class writes only one tag with a space inside: <see href=…>.
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
