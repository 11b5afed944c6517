using System;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>Reads a type cell: <c>*string*</c>, <c>[components.X](../x.md)[]</c>, <c>Record&lt;string, *any*&gt;</c> and their combinations.</summary>
internal static class TypeCellParser
{
    /// <summary>The type that the cell spells; an <see cref="UnknownType"/> when it is not in the grammar.</summary>
    public static TypeExpression Parse(string cell)
    {
        var cursor = new TextCursor(MarkdownEscapes.Undo(cell));
        var type = ReadAlternatives(ref cursor, cell);
        return type is not null && cursor.AtEnd ? type : new UnknownType(cell);
    }

    // The only alternatives on these pages are uploads: [File](…) | [Blob](…) | [components.X](…).
    private static TypeExpression? ReadAlternatives(ref TextCursor cursor, string cell)
    {
        var type = ReadType(ref cursor, 0);
        cursor.SkipBlanks();
        var isHttpOnly = type is NotSerializableType;
        var count = 1;
        for (; type is not null && cursor.TryTake("|"); count++)
        {
            cursor.SkipBlanks();
            type = ReadType(ref cursor, 0);
            cursor.SkipBlanks();
            isHttpOnly |= type is NotSerializableType;
        }

        return count == 1 ? type : type is not null && isHttpOnly ? new NotSerializableType(cell) : null;
    }

    private static TypeExpression? ReadType(ref TextCursor cursor, int depth) =>
        depth > UnionTypeParser.MaxDepth ? null : UnionTypeParser.ReadArrays(ref cursor, ReadAtom(ref cursor, depth), depth);

    private static TypeExpression? ReadAtom(ref TextCursor cursor, int depth)
    {
        if (cursor.TryTake("*"))
        {
            return cursor.Current == '"' ? ReadLiteral(ref cursor) : ReadItalic(ref cursor, depth);
        }

        if (cursor.TryTake("["))
        {
            return ReadLink(ref cursor);
        }

        if (cursor.TryTake("Record<"))
        {
            return ReadRecord(ref cursor, depth);
        }

        // `*number*`, as very old pages write it; without the asterisks it would be another language's.
        if (cursor.TryTake("`*"))
        {
            var content = cursor.TakeUntil("*`");
            return content is null ? null : UnionTypeParser.TryParse(content, depth);
        }

        return null;
    }

    private static TypeExpression? ReadItalic(ref TextCursor cursor, int depth)
    {
        var content = cursor.TakeUntil("*");
        return string.IsNullOrEmpty(content) || content![0] is '[' ? null : UnionTypeParser.TryParse(content, depth);
    }

    // The text may hold quotes and asterisks, so a literal ends where a quote and an asterisk are followed by what can follow a type.
    private static TextLiteralType? ReadLiteral(ref TextCursor cursor)
    {
        var start = cursor.Position + 1;
        for (var end = start; ; end++)
        {
            end = end > cursor.Text.Length ? -1 : cursor.Text.IndexOf("\"*", end, StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            if (end + 2 == cursor.Text.Length || cursor.Text[end + 2] is '[' or '>' or ' ' or '|')
            {
                cursor.Position = end + 2;
                return new(TextLiteral.Unescape(cursor.Text.Substring(start, end - start)));
            }
        }
    }

    private static MapType? ReadRecord(ref TextCursor cursor, int depth)
    {
        if (!cursor.TryTake("string"))
        {
            return null;
        }

        cursor.SkipBlanks();
        if (!cursor.TryTake(","))
        {
            return null;
        }

        cursor.SkipBlanks();
        var value = ReadType(ref cursor, depth + 1);
        cursor.SkipBlanks();
        return value is not null && cursor.TryTake(">") ? new(value) : null;
    }

    private static TypeExpression? ReadLink(ref TextCursor cursor)
    {
        var text = cursor.TakeUntil("](");
        var url = text is null ? null : cursor.TakeUntil(")");
        if (text is null || url is null)
        {
            return null;
        }

        if (url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            // One generator wrote [AxiosResponse>](…); Ruby's [Date] is not JavaScript's.
            return url.IndexOf("ruby", StringComparison.Ordinal) >= 0 ? null : TypeWords.Find(text.TrimEnd('>'));
        }

        // The SDK's own date class, whatever the link calls it: it has a page, but is no model.
        if (url.EndsWith("types/rfcdate.md", StringComparison.OrdinalIgnoreCase) || url.EndsWith("types/rfcdate.mdx", StringComparison.OrdinalIgnoreCase))
        {
            return new ScalarType(ScalarKind.Date);
        }

        var dot = text.IndexOf('.');
        var group = dot < 0 ? null : text.Substring(0, dot);
        var name = text.Substring(dot + 1);
        return TextCursor.IsName(name) && (group is null || TextCursor.IsName(group)) ? TypeWords.Reference(group, name, url) : null;
    }
}
