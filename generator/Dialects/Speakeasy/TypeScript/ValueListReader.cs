using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>Reads <c>"a" | "b" | Unrecognized&lt;string&gt;</c>. Texts may hold quotes and pipes of their own.</summary>
internal static class ValueListReader
{
    public static void Read(ParseContext context, CodeFence fence, EnumValues values)
    {
        var cursor = new TextCursor(context.Text[fence.Code]);
        var offset = fence.Code.Start;
        var hasText = false;
        for (; ; )
        {
            cursor.SkipBlanks();
            while (cursor.Current is '|' or ';')
            {
                cursor.Position++;
                cursor.SkipBlanks();
            }

            if (cursor.AtEnd)
            {
                break;
            }

            var start = cursor.Position;
            if (cursor.Current is '"' or '\'')
            {
                if (!TryReadText(ref cursor, out var text))
                {
                    var rest = context.Text.Trim(offset + start, offset + cursor.Position);
                    context.Report(rest, FindingId.PageCutOff, context.Quote(rest));
                    continue;
                }

                hasText = true;
                values.Add(text, null, new(offset + start, offset + cursor.Position));
                continue;
            }

            var end = cursor.Text.IndexOfAny(['|', ';', '\n'], start);
            cursor.Position = end < 0 ? cursor.Text.Length : end;
            ReadWord(context, context.Text.Trim(offset + start, offset + cursor.Position), values);
        }

        // Numbers among texts can only be meant as texts.
        values.IsNumeric |= !hasText;
    }

    /// <summary>Whether other values are numbers; null when the text doesn't say that there are any.</summary>
    public static bool? OpensToNumbers(string text)
    {
        var open = text.IndexOf("Unrecognized<", StringComparison.Ordinal);
        return open < 0 ? null : text.IndexOf("Unrecognized<number>", open, StringComparison.Ordinal) >= 0;
    }

    private static void ReadWord(ParseContext context, PageSpan slice, EnumValues values)
    {
        var word = context.Text[slice];
        if (OpensToNumbers(word) is { } isNumeric)
        {
            values.Open(isNumeric);
        }
        else if (word == "null")
        {
            values.HasNull = true;
        }
        else if (EnumValue.IsInteger(word))
        {
            values.Add(word, null, slice);
        }
        else
        {
            context.Report(slice, FindingId.UnknownValue, ParseContext.Shorten(word));
        }
    }

    // A quote ends the text only where a member can end; the generator does not escape the others. No text spans lines.
    private static bool TryReadText(ref TextCursor cursor, out string text)
    {
        var quote = cursor.Current;
        var start = cursor.Position + 1;
        for (cursor.Position = start; !cursor.AtEnd && cursor.Current != '\n'; cursor.Position++)
        {
            if (cursor.Current == '\\' && !cursor.StartsWith("\\\n"))
            {
                cursor.Position++;
                continue;
            }

            if (cursor.Current != quote)
            {
                continue;
            }

            var end = cursor.Position++;
            cursor.SkipBlanks();
            if (cursor.AtEnd || cursor.Current is '|' or ';')
            {
                text = TextLiteral.Unescape(cursor.Text.Substring(start, end - start));
                cursor.Position = end + 1;
                return true;
            }

            cursor.Position = end;
        }

        // A back-slash can be the last that is left of a page.
        cursor.Position = Math.Min(cursor.Position, cursor.Text.Length);
        text = "";
        return false;
    }
}
