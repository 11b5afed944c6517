using System;
using System.Collections.Generic;
using System.Text;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Json;

/// <summary>What is wrong with a text that should be JSON, and where.</summary>
internal sealed class JsonTextException(string message, int position) : Exception(message)
{
    public int Position { get; } = position;
}

/// <summary>Reads strict JSON (RFC 8259) into the values of examples. A compiler has no System.Text.Json to offer that would load everywhere.</summary>
/// <param name="text">The JSON.</param>
/// <param name="position">Where to begin.</param>
internal sealed class JsonText(string text, int position)
{
    /// <summary>What System.Text.Json takes by default.</summary>
    private const int MaxDepth = 64;

    public int Position { get; private set; } = position;

    /// <summary>At the start of a text, behind the mark that some editors put there.</summary>
    public static JsonText Open(string text) => new(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);

    /// <summary>The value that is the whole text.</summary>
    /// <exception cref="JsonTextException">The text is not JSON.</exception>
    public static JsonValue ReadWhole(string text)
    {
        var json = Open(text);
        var value = json.ReadValue(0);
        json.SkipBlanks();
        return json.Position == text.Length ? value : throw new JsonTextException("there is more text after the value", json.Position);
    }

    public JsonValue ReadValue(int depth)
    {
        SkipBlanks();
        if (depth > MaxDepth)
        {
            throw Error("it is nested more than " + MaxDepth + " levels deep");
        }

        switch (Current)
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                return new JsonString(ReadText());
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return ReadWord();
        }
    }

    /// <summary>Goes to the next member's value, past its name; null after the last. The first call stands on the brace.</summary>
    public string? NextMember()
    {
        if (!NextPart('{', '}'))
        {
            return null;
        }

        if (Current != '"')
        {
            throw Error("a member name in double quotes is expected");
        }

        var name = ReadText();
        SkipBlanks();
        Take(':');
        SkipBlanks();
        return name;
    }

    /// <summary>Goes to the next item; false after the last. The first call stands on the bracket.</summary>
    public bool NextItem() => NextPart('[', ']');

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r' && Position < text.Length)
        {
            Position++;
        }
    }

    private char Current => Position < text.Length ? text[Position] : '\0';

    private bool NextPart(char open, char close)
    {
        SkipBlanks();
        var isFirst = Current == open;
        if (isFirst)
        {
            Position++;
            SkipBlanks();
        }

        if (Current == close)
        {
            Position++;
            return false;
        }

        if (!isFirst)
        {
            Take(',');
            SkipBlanks();
        }

        return true;
    }

    private JsonObject ReadObject(int depth)
    {
        var properties = new List<JsonProperty>();
        while (NextMember() is { } name)
        {
            properties.Add(new JsonProperty(name, ReadValue(depth + 1)));
            AfterPart('}');
        }

        return new JsonObject(properties.ToEquatableArray());
    }

    private JsonArray ReadArray(int depth)
    {
        var items = new List<JsonValue>();
        while (NextItem())
        {
            items.Add(ReadValue(depth + 1));
            AfterPart(']');
        }

        return new JsonArray(items.ToEquatableArray());
    }

    // An object or list right behind a value would look like the start of the one that is being read.
    private void AfterPart(char close)
    {
        SkipBlanks();
        if (Current != ',' && Current != close)
        {
            throw Error("',' or '" + close + "' is expected");
        }
    }

    private string ReadText()
    {
        var start = ++Position;
        StringBuilder? unescaped = null;
        for (; ; Position++)
        {
            if (Position >= text.Length || Current < ' ')
            {
                throw Error("a string is not closed on its line");
            }

            if (Current == '"')
            {
                var end = Position++;
                return unescaped is null ? text.Substring(start, end - start) : unescaped.ToString();
            }

            if (Current == '\\')
            {
                unescaped ??= new StringBuilder(text, start, Position - start, Math.Max(16, Position - start));
                unescaped.Append(ReadEscape());
            }
            else
            {
                unescaped?.Append(Current);
            }
        }
    }

    private char ReadEscape()
    {
        Position++;
        switch (Current)
        {
            case '"' or '\\' or '/':
                return Current;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                var code = 0;
                for (var i = 0; i < 4; i++)
                {
                    Position++;
                    code = (code << 4) | HexDigit(Current);
                }

                return (char)code;
            default:
                throw Error("the escape sequence is not valid");
        }
    }

    private int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => throw Error("four hexadecimal digits are expected"),
    };

    private JsonNumber ReadNumber()
    {
        var start = Position;
        if (Current == '-')
        {
            Position++;
        }

        if (Current == '0')
        {
            Position++;
        }
        else
        {
            ReadDigits();
        }

        if (Current == '.')
        {
            Position++;
            ReadDigits();
        }

        if (Current is 'e' or 'E')
        {
            Position++;
            if (Current is '+' or '-')
            {
                Position++;
            }

            ReadDigits();
        }

        return new JsonNumber(text.Substring(start, Position - start));
    }

    private void ReadDigits()
    {
        if (Current is not (>= '0' and <= '9'))
        {
            throw Error("a digit is expected");
        }

        while (Current is >= '0' and <= '9')
        {
            Position++;
        }
    }

    private JsonValue ReadWord()
    {
        foreach (var (word, value) in Words)
        {
            if (string.CompareOrdinal(text, Position, word, 0, word.Length) == 0)
            {
                Position += word.Length;
                return value;
            }
        }

        throw Error(Position >= text.Length ? "it ends too early" : "a value is expected");
    }

    private static readonly (string Word, JsonValue Value)[] Words =
        [("null", new JsonNull()), ("true", new JsonBoolean(true)), ("false", new JsonBoolean(false))];

    private void Take(char c)
    {
        if (Current != c)
        {
            throw Error("'" + c + "' is expected");
        }

        Position++;
    }

    private JsonTextException Error(string message) => new(message, Math.Min(Position, text.Length));
}
