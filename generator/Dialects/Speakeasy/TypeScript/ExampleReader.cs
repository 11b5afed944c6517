using System;
using System.Collections.Generic;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Json;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>Reads the value of an Example Usage. Examples only ever help, so whatever is not understood gives null.</summary>
internal static class ExampleReader
{
    private const int MaxDepth = 64;
    private const int LongestImport = 1000;

    /// <summary>The value of <c>let value: X = …;</c>, or null.</summary>
    public static JsonValue? Read(string code)
    {
        var declaration = FindDeclaration(code);
        var equals = declaration < 0 ? -1 : code.IndexOf('=', declaration);
        if (equals < 0)
        {
            return null;
        }

        var cursor = new TextCursor(code) { Position = equals + 1 };
        return ReadValue(ref cursor, 0);
    }

    /// <summary>True when the code declares a value of that type: the mark of the dialect's own examples.</summary>
    public static bool Declares(string code, string typeName)
    {
        var cursor = new TextCursor(code) { Position = Math.Max(0, FindDeclaration(code)) };
        if (!cursor.TryTake("let value") && !cursor.TryTake("const value"))
        {
            return false;
        }

        cursor.SkipBlanks();
        cursor.TryTake(":");
        cursor.SkipBlanks();
        return cursor.TakeName() == typeName;
    }

    /// <summary>The group in <c>import { X } from "…/models/components"</c>; null when X is not imported or lies in a flat folder.</summary>
    public static string? ImportedGroup(string code, string typeName)
    {
        const string Import = "import ";
        const string Marker = "/models/";
        for (var start = 0; start < code.Length;)
        {
            var lineEnd = code.IndexOf('\n', start);
            lineEnd = lineEnd < 0 ? code.Length : lineEnd;
            var isImport = string.CompareOrdinal(code, start, Import, 0, Import.Length) == 0;
            var line = isImport ? code.Substring(start, lineEnd - start) : "";
            start = lineEnd + 1;
            var from = line.IndexOf(" from ", StringComparison.Ordinal);
            if (from < 0 || !Imports(line, from, typeName))
            {
                continue;
            }

            var models = line.LastIndexOf(Marker, StringComparison.Ordinal);
            if (models < from)
            {
                return null;
            }

            var cursor = new TextCursor(line) { Position = models + Marker.Length };
            var group = cursor.TakeName();
            return group.Length > 0 && cursor.Current is '"' or '\'' or '/' ? group : null;
        }

        return null;
    }

    private static bool Imports(string line, int end, string typeName)
    {
        // Looking for a text as long as the line is quadratic, and nobody imports such a name.
        if (typeName.Length > LongestImport)
        {
            return false;
        }

        for (var at = line.IndexOf(typeName, StringComparison.Ordinal); at >= 0 && at < end; at = line.IndexOf(typeName, at + 1, StringComparison.Ordinal))
        {
            var after = at + typeName.Length;
            if (at > 0 && line[at - 1] is ' ' or '{' or ',' && after < line.Length && line[after] is ' ' or '}' or ',')
            {
                return true;
            }
        }

        return false;
    }

    private static int FindDeclaration(string code)
    {
        var let = code.IndexOf("let value", StringComparison.Ordinal);
        return let >= 0 ? let : code.IndexOf("const value", StringComparison.Ordinal);
    }

    private static JsonValue? ReadValue(ref TextCursor cursor, int depth)
    {
        SkipTrivia(ref cursor);
        if (depth > MaxDepth)
        {
            return null;
        }

        switch (cursor.Current)
        {
            case '{':
                return ReadObject(ref cursor, depth);
            case '[':
                return ReadArray(ref cursor, depth);
            case '"' or '\'' or '`':
                var text = ReadText(ref cursor);
                return text is null ? null : new JsonString(text);
            case '-' or (>= '0' and <= '9'):
                return ReadNumber(ref cursor);
            default:
                return ReadWord(ref cursor);
        }
    }

    private static JsonObject? ReadObject(ref TextCursor cursor, int depth)
    {
        cursor.Position++;
        var properties = new List<JsonProperty>();
        for (; ; )
        {
            SkipTrivia(ref cursor);
            if (cursor.TryTake("}"))
            {
                return new(properties.ToEquatableArray());
            }

            var name = cursor.Current is '"' or '\'' ? ReadText(ref cursor) : cursor.TakeName();
            SkipTrivia(ref cursor);
            if (name is null || !cursor.TryTake(":") || ReadValue(ref cursor, depth + 1) is not { } value)
            {
                return null;
            }

            properties.Add(new(name, value));
            SkipTrivia(ref cursor);
            if (!cursor.TryTake(",") && cursor.Current != '}')
            {
                return null;
            }
        }
    }

    private static JsonArray? ReadArray(ref TextCursor cursor, int depth)
    {
        cursor.Position++;
        var items = new List<JsonValue>();
        for (; ; )
        {
            SkipTrivia(ref cursor);
            if (cursor.TryTake("]"))
            {
                return new(items.ToEquatableArray());
            }

            if (ReadValue(ref cursor, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipTrivia(ref cursor);
            if (!cursor.TryTake(",") && cursor.Current != ']')
            {
                return null;
            }
        }
    }

    private static string? ReadText(ref TextCursor cursor)
    {
        var (text, quote, start) = (cursor.Text, cursor.Current, cursor.Position + 1);
        char[] stops = [quote, '\\', quote == '`' ? quote : '\n'];
        for (var at = start; at < text.Length; at += 2)
        {
            at = text.IndexOfAny(stops, at);
            if (at < 0 || text[at] == '\n')
            {
                return null;
            }

            if (text[at] == quote)
            {
                cursor.Position = at + 1;
                return TextLiteral.Unescape(text.Substring(start, at - start));
            }
        }

        return null;
    }

    private static JsonNumber? ReadNumber(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.TryTake("-");
        var digits = cursor.Position;
        while (cursor.Current is (>= '0' and <= '9') or '.' or 'e' or 'E'
            || (cursor.Current is '+' or '-' && cursor.Text[cursor.Position - 1] is 'e' or 'E'))
        {
            cursor.Position++;
        }

        if (cursor.Position == digits)
        {
            return null;
        }

        var text = cursor.Text.Substring(start, cursor.Position - start);
        cursor.TryTake("n");
        return new(text);
    }

    private static JsonValue? ReadWord(ref TextCursor cursor)
    {
        var word = cursor.TakeName();
        switch (word)
        {
            case "":
                return null;
            case "true" or "false":
                return new JsonBoolean(word == "true");
            case "null":
                return new JsonNull();
            case "undefined" or "NaN" or "Infinity":
                return new LiteralOther();
            case "new":
                return ReadConstruction(ref cursor);
            case "await":
                SkipTrivia(ref cursor);
                word = cursor.TakeName();
                break;
        }

        if (cursor.TryTake("."))
        {
            var member = cursor.TakeName();
            if (member.Length > 0 && cursor.Current is not ('.' or '('))
            {
                return new LiteralEnumMember(word, member);
            }

            while (cursor.TryTake("."))
            {
                cursor.TakeName();
            }
        }

        return cursor.Current == '(' && SkipArguments(ref cursor) ? new LiteralOther() : null;
    }

    // new Date("…") and new RFCDate("…") say something about the type; other objects do not.
    private static JsonValue? ReadConstruction(ref TextCursor cursor)
    {
        SkipTrivia(ref cursor);
        var type = cursor.TakeName();
        var arguments = cursor.Position;
        if (!SkipArguments(ref cursor))
        {
            return null;
        }

        if (type is not ("Date" or "RFCDate"))
        {
            return new LiteralOther();
        }

        var argument = new TextCursor(cursor.Text) { Position = arguments + 1 };
        SkipTrivia(ref argument);
        return argument.Current is '"' or '\'' && ReadText(ref argument) is { } text ? new LiteralDate(text, type == "Date") : new LiteralOther();
    }

    private static bool SkipArguments(ref TextCursor cursor)
    {
        var open = 0;
        while (!cursor.AtEnd)
        {
            switch (cursor.Current)
            {
                case '(':
                    open++;
                    break;
                case ')' when --open == 0:
                    cursor.Position++;
                    return true;
                case '"' or '\'' or '`':
                    if (ReadText(ref cursor) is null)
                    {
                        return false;
                    }

                    continue;
            }

            if (open == 0)
            {
                return false;
            }

            cursor.Position++;
        }

        return false;
    }

    private static void SkipTrivia(ref TextCursor cursor)
    {
        for (; ; )
        {
            cursor.SkipBlanks();
            var end = cursor.StartsWith("//") ? "\n" : cursor.StartsWith("/*") ? "*/" : null;
            if (end is null)
            {
                return;
            }

            if (cursor.TakeUntil(end) is null)
            {
                cursor.Position = cursor.Text.Length;
            }
        }
    }
}
