using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>Reads the plain TypeScript of union headings (<c>{ [k: string]: components.X[] }</c>), and of what stands between asterisks in type cells.</summary>
internal static class UnionTypeParser
{
    /// <summary>Deeper types than this are not read, so that no later walk over the nodes can overflow the stack.</summary>
    public const int MaxDepth = 32;

    public static TypeExpression Parse(string text) => TryParse(text, 0) ?? new UnknownType(text);

    /// <summary>The type that the whole text spells, or null.</summary>
    public static TypeExpression? TryParse(string text, int depth)
    {
        var cursor = new TextCursor(text);
        cursor.SkipBlanks();
        var type = ReadType(ref cursor, depth);
        cursor.SkipBlanks();
        return cursor.AtEnd ? type : null;
    }

    private static TypeExpression? ReadType(ref TextCursor cursor, int depth) =>
        depth > MaxDepth ? null : ReadArrays(ref cursor, ReadAtom(ref cursor, depth), depth);

    public static TypeExpression? ReadArrays(ref TextCursor cursor, TypeExpression? element, int depth)
    {
        for (var type = element; ; type = new ArrayType(type))
        {
            if (type is null || depth++ > MaxDepth)
            {
                return null;
            }

            if (!cursor.TryTake("[]"))
            {
                return type;
            }
        }
    }

    private static TypeExpression? ReadAtom(ref TextCursor cursor, int depth) => cursor.Current switch
    {
        '{' => ReadIndexSignature(ref cursor, depth),
        '"' => ReadLiteral(ref cursor),
        _ => ReadNamed(ref cursor, depth),
    };

    // { [k: string]: X }
    private static MapType? ReadIndexSignature(ref TextCursor cursor, int depth)
    {
        cursor.Position++;
        cursor.SkipBlanks();
        if (!cursor.TryTake("["))
        {
            return null;
        }

        cursor.SkipBlanks();
        var key = cursor.TakeName();
        cursor.SkipBlanks();
        if (key.Length == 0 || !cursor.TryTake(":"))
        {
            return null;
        }

        cursor.SkipBlanks();
        if (!cursor.TryTake("string"))
        {
            return null;
        }

        cursor.SkipBlanks();
        if (!cursor.TryTake("]"))
        {
            return null;
        }

        cursor.SkipBlanks();
        if (!cursor.TryTake(":"))
        {
            return null;
        }

        cursor.SkipBlanks();
        var value = ReadType(ref cursor, depth + 1);
        cursor.SkipBlanks();
        cursor.TryTake(";");
        cursor.SkipBlanks();
        return value is not null && cursor.TryTake("}") ? new(value) : null;
    }

    // The text may hold quotes of its own, so a literal ends at the last quote.
    private static TextLiteralType? ReadLiteral(ref TextCursor cursor)
    {
        var end = cursor.Text.LastIndexOf('"');
        if (end <= cursor.Position)
        {
            return null;
        }

        var text = cursor.Text.Substring(cursor.Position + 1, end - cursor.Position - 1);
        cursor.Position = end + 1;
        return new(TextLiteral.Unescape(text));
    }

    private static TypeExpression? ReadNamed(ref TextCursor cursor, int depth)
    {
        var start = cursor.Position;
        var name = cursor.TakeName();
        if (name.Length == 0)
        {
            return null;
        }

        if (cursor.TryTake("<"))
        {
            return ReadGeneric(ref cursor, start, name, depth);
        }

        if (!cursor.TryTake("."))
        {
            return TypeWords.Find(name) ?? (TypeWords.IsReferable(name) ? new TypeReference(null, name, null) : null);
        }

        var member = cursor.TakeName();
        return TypeWords.Reference(name, member, null);
    }

    private static TypeExpression? ReadGeneric(ref TextCursor cursor, int start, string name, int depth)
    {
        if (TypeWords.IsStream(name))
        {
            var end = cursor.Text.LastIndexOf('>');
            if (end < cursor.Position)
            {
                return null;
            }

            cursor.Position = end + 1;
            return new NotSerializableType(cursor.Text.Substring(start, end + 1 - start));
        }

        cursor.SkipBlanks();
        var isMap = name == "Record";
        if (isMap)
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
        }
        else if (name != "Array")
        {
            return null;
        }

        var argument = ReadType(ref cursor, depth + 1);
        cursor.SkipBlanks();
        return argument is null || !cursor.TryTake(">") ? null : isMap ? new MapType(argument) : new ArrayType(argument);
    }
}
