using System.Text;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Building;

/// <summary>The sentences of a description as plain text: without marks of Markdown, HTML tags and the targets of links.</summary>
internal static class PlainSentences
{
    public static IEnumerable<string> Of(string markdown)
    {
        var sentence = new StringBuilder();
        var missing = 0;
        for (var i = 0; i < markdown.Length; i++)
        {
            var c = markdown[i];
            if (c == '`' && CodeSpan.TryRead(markdown, i, ref missing, out var code, out var codeEnd))
            {
                sentence.Append(code.Replace('\n', ' '));
                i = codeEnd - 1;
            }
            else if (c is '\\' or '&' && MarkedCharacter.TryRead(markdown, i, out var shown, out var shownEnd))
            {
                sentence.Append(char.IsControl(shown[0]) ? " " : shown);
                i = shownEnd - 1;
                if (shown[0] is '.' or '!' or '?' && EndsSentence(markdown, shownEnd) && Take(sentence) is { } escaped)
                {
                    yield return escaped;
                }
            }
            else if (c == '<' && TagEnd(markdown, i) is var end and > 0)
            {
                // A break or a paragraph ends a sentence that has no dot; other tags are marks inside it.
                if (IsBreak(markdown, i) && Take(sentence) is { } broken)
                {
                    yield return broken;
                }

                i = end;
            }
            else if (c == ']' && i + 1 < markdown.Length && markdown[i + 1] == '(' && LinkText.TryReadTarget(markdown, i + 2, out _, out var close))
            {
                i = close - 1;
            }
            else if (c is '`' or '*' or '~' or '[' or ']' or '>' or '#' or '|')
            {
                continue;
            }
            else if (c < ' ')
            {
                Space(sentence);
                if (c == '\n' && i + 1 < markdown.Length && markdown[i + 1] == '\n' && Take(sentence) is { } paragraph)
                {
                    yield return paragraph;
                }
            }
            else if (c == ' ')
            {
                Space(sentence);
            }
            else
            {
                sentence.Append(c);
                if (c is '.' or '!' or '?' && EndsSentence(markdown, i + 1) && Take(sentence) is { } whole)
                {
                    yield return whole;
                }
            }
        }

        if (Take(sentence) is { } last)
        {
            yield return last;
        }
    }

    private static bool EndsSentence(string text, int end) => end == text.Length || text[end] is ' ' or '\n' or '<';

    private static string? Take(StringBuilder sentence)
    {
        var text = sentence.ToString().Trim();
        sentence.Clear();
        return text.Length > 0 ? text : null;
    }

    private static void Space(StringBuilder sentence)
    {
        if (sentence.Length > 0 && sentence[sentence.Length - 1] != ' ')
        {
            sentence.Append(' ');
        }
    }

    private static bool IsBreak(string text, int start) =>
        string.CompareOrdinal(text, start, "<br", 0, 3) == 0 || string.CompareOrdinal(text, start, "<p>", 0, 3) == 0 || string.CompareOrdinal(text, start, "</p", 0, 3) == 0;

    private static int TagEnd(string text, int start)
    {
        const int LongestTag = 200;
        return start + 1 < text.Length && (text[start + 1] == '/' || char.IsLetter(text[start + 1]))
            ? text.IndexOf('>', start, Math.Min(LongestTag, text.Length - start))
            : -1;
    }
}
