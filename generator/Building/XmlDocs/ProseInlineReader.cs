using System.Text;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Building.XmlDocs;

/// <summary>Turns the marks inside a text of Markdown into XML: code, emphasis and links, also those of HTML; everything else is plain text.</summary>
internal sealed class ProseInlineReader
{
    // Deeper marks are shown as they are.
    private const int DeepestLevel = 4;
    private static readonly char[] Marks = ['`', '[', '*', '_', '<', '\\', '&'];

    private readonly string _text;
    private readonly int _level;
    private readonly StringBuilder _xml;

    // What has been looked for and isn't there any more: looking again at every mark would take quadratic time.
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<int, int>> _pairs = new(StringComparer.Ordinal);

    private int _missingRuns;

    private ProseInlineReader(string text, int level)
    {
        _text = text;
        _level = level;
        _xml = new(text.Length + 16);
    }

    public static string ToXml(string text) => ToXml(text, 0);

    private static string ToXml(string text, int level) =>
        text.IndexOfAny(Marks) < 0 || level > DeepestLevel ? Plain(text) : new ProseInlineReader(text, level).Read();

    private string Read()
    {
        var plain = 0;
        var i = 0;
        while ((i = _text.IndexOfAny(Marks, i)) >= 0)
        {
            if (TryRead(i, out var end, out var xml))
            {
                _xml.Append(Plain(_text.Substring(plain, i - plain))).Append(xml);
                plain = i = end;
            }
            else
            {
                i = end > i ? end : i + 1;
            }

            if (i >= _text.Length)
            {
                break;
            }
        }

        return _xml.Append(Plain(_text.Substring(plain))).ToString();
    }

    // Markdown shows several blanks as one.
    private static string Plain(string text)
    {
        if (text.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            return XmlText.Escape(text);
        }

        var single = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || i == 0 || text[i - 1] != ' ')
            {
                single.Append(text[i]);
            }
        }

        return XmlText.Escape(single.ToString());
    }

    private bool TryRead(int start, out int end, out string xml)
    {
        end = start;
        xml = "";
        return _text[start] switch
        {
            '`' => TryCode(start, out end, out xml),
            '[' => TryLink(start, out end, out xml),
            '<' => TryTag(start, out end, out xml),
            '\\' or '&' => TryCharacter(start, out end, out xml),
            _ => TryEmphasis(start, out end, out xml),
        };
    }

    private bool TryCode(int start, out int end, out string xml)
    {
        var isCode = CodeSpan.TryRead(_text, start, ref _missingRuns, out var code, out end);
        xml = isCode ? "<c>" + XmlText.Escape(code) + "</c>" : "";
        return isCode;
    }

    private bool TryLink(int start, out int end, out string xml)
    {
        end = start;
        xml = "";
        var window = Math.Min(_text.Length - start, LinkText.Longest);
        var middle = _text.IndexOf("](", start, window, StringComparison.Ordinal);
        if (middle < 0 || !LinkText.TryReadTarget(_text, middle + 2, out var target, out end))
        {
            return false;
        }

        xml = Link(target, ToXml(_text.Substring(start + 1, middle - start - 1), _level + 1));
        return true;
    }

    private bool TryTag(int start, out int end, out string xml)
    {
        end = start;
        xml = "";
        if (TryAddress(start, out end, out xml))
        {
            return true;
        }

        if (!HtmlTag.TryRead(_text, start, out var tag) || tag.IsClosing)
        {
            return false;
        }

        var closing = "</" + tag.Name + ">";
        if (tag.Name is not ("code" or "b" or "strong" or "i" or "em" or "a") || !TryFind(closing, tag.End, StringComparison.OrdinalIgnoreCase, out var close))
        {
            return false;
        }

        end = close + closing.Length;
        var inner = _text.Substring(tag.End, close - tag.End);
        xml = tag.Name switch
        {
            "code" => "<c>" + ToXml(inner, _level + 1) + "</c>",
            "a" => Link(tag.Href ?? "", ToXml(inner, _level + 1)),
            "b" or "strong" => "<b>" + ToXml(inner, _level + 1) + "</b>",
            _ => "<i>" + ToXml(inner, _level + 1) + "</i>",
        };
        return true;
    }

    // <https://…> is shown as the bare address is.
    private bool TryAddress(int start, out int end, out string xml)
    {
        end = start;
        xml = "";
        var close = _text.IndexOfAny(['>', '<', ' '], start + 1, Math.Min(_text.Length - start - 1, LinkText.Longest));
        if (close < 0 || _text[close] != '>' || _text.Substring(start + 1, close - start - 1) is var address && !HtmlTag.IsWebAddress(address))
        {
            return false;
        }

        end = close + 1;
        xml = XmlText.Escape(address);
        return true;
    }

    private bool TryEmphasis(int start, out int end, out string xml)
    {
        var unit = _text[start];
        var isStrong = start + 1 < _text.Length && _text[start + 1] == unit;
        var mark = new string(unit, isStrong ? 2 : 1);
        var inner = start + mark.Length;
        end = inner;
        xml = "";
        if (!PairsOf(mark).TryGetValue(start, out var close))
        {
            return false;
        }

        end = close + mark.Length;
        var tag = isStrong ? "b" : "i";
        xml = "<" + tag + ">" + ToXml(_text.Substring(inner, close - inner), _level + 1) + "</" + tag + ">";
        return true;
    }

    // By where it opens, where emphasis closes: a mark closes the nearest one that is open.
    private Dictionary<int, int> PairsOf(string mark)
    {
        if (_pairs.TryGetValue(mark, out var pairs))
        {
            return pairs;
        }

        _pairs.Add(mark, pairs = []);
        var open = new Stack<int>();
        var missing = 0;
        for (var i = 0; (i = _text.IndexOfAny([mark[0], '`', '\\'], i)) >= 0;)
        {
            var start = i;
            if (_text[i] == '\\')
            {
                i = Math.Min(i + 2, _text.Length);
                continue;
            }

            if (_text[i] == '`')
            {
                _ = CodeSpan.TryRead(_text, start, ref missing, out _, out i);
                continue;
            }

            while (i < _text.Length && _text[i] == mark[0])
            {
                i++;
            }

            if (i - start != mark.Length)
            {
                continue;
            }

            if (open.Count > 0 && !char.IsWhiteSpace(_text[start - 1]) && (i == _text.Length || !char.IsLetterOrDigit(_text[i])))
            {
                pairs[open.Pop()] = start;
            }
            else if ((start == 0 || !char.IsLetterOrDigit(_text[start - 1])) && i < _text.Length && !char.IsWhiteSpace(_text[i]))
            {
                open.Push(start);
            }
        }

        return pairs;
    }

    private bool TryCharacter(int start, out int end, out string xml)
    {
        var isMarked = MarkedCharacter.TryRead(_text, start, out var shown, out end);
        end = isMarked ? end : start + 1;
        xml = XmlText.Escape(shown);
        return isMarked;
    }

    private bool TryFind(string wanted, int start, StringComparison comparison, out int place)
    {
        place = start > _text.Length || _missing.Contains(wanted) ? -1 : _text.IndexOf(wanted, start, comparison);
        if (place < 0)
        {
            _missing.Add(wanted);
        }

        return place >= 0;
    }

    private static string Link(string target, string label) =>
        HtmlTag.IsWebAddress(target) ? "<see href=\"" + XmlText.Escape(target) + "\">" + label + "</see>" : label;
}
