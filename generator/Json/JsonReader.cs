namespace Inkeep.Gen.Json;

/// <summary>Why a text can't be read, and where.</summary>
internal sealed record JsonError(string Message, int Position);

/// <summary>
/// Reads strict JSON (RFC 8259): a compiler has no System.Text.Json that loads everywhere. What can't be read gives null and leaves an
/// <see cref="Error"/>; nothing is thrown, because examples that can't be read are common.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="position">Where the value begins.</param>
internal class JsonReader(string text, int position)
{
    /// <summary>The default of System.Text.Json.</summary>
    private const int MaxDepth = 64;

    private static readonly char[] Stops = [.. Enumerable.Range(0, ' ').Select(static control => (char)control), '"', '\\'];

    protected TextCursor Cursor = new(text) { Position = position };

    /// <summary>Begins at the start of a text, behind a byte order mark.</summary>
    public JsonReader(string text)
        : this(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0)
    {
    }

    public int Position => Cursor.Position;

    /// <summary>The first error, or null.</summary>
    public JsonError? Error { get; private set; }

    /// <summary>The value that is the whole text, or null.</summary>
    public JsonValue? ReadWhole()
    {
        var value = ReadValue();
        SkipBlanks();
        return value is not null && (Cursor.AtEnd || Fail("there is more text after the value")) ? value : null;
    }

    /// <summary>The value that stands next, or null.</summary>
    public JsonValue? ReadValue(int depth = 0)
    {
        SkipBlanks();
        if (depth > MaxDepth)
        {
            Fail("it is nested more than " + MaxDepth + " levels deep");
            return null;
        }

        return Cursor.Current switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadString(),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ => ReadWord(),
        };
    }

    /// <summary>Goes from the start of an object or array to the value that a step leads to.</summary>
    public bool TryEnter(JsonStep step)
    {
        var (open, close) = step.Name is null ? ('[', ']') : ('{', '}');
        SkipBlanks();
        if (!Cursor.TryTake(open))
        {
            return false;
        }

        for (var i = 0; NextPart(close, i); i++)
        {
            var isThere = step.Name is null ? i == step.Index : ReadNameAndColon() == step.Name;
            if (isThere || ReadValue() is null)
            {
                return isThere;
            }
        }

        return false;
    }

    public virtual void SkipBlanks() => Cursor.SkipBlanks();

    protected virtual bool AllowsTrailingComma => false;

    protected virtual string? ReadName() => Cursor.Current == '"' || Fail("a member name in double quotes is expected") ? ReadText() : null;

    protected virtual JsonNumber? ReadNumber()
    {
        var start = Cursor.Position;
        Cursor.TryTake('-');
        var isNumber = (Cursor.TryTake('0') || TakeDigits()) && (!Cursor.TryTake('.') || TakeDigits());
        if (isNumber && (Cursor.TryTake('e') || Cursor.TryTake('E')))
        {
            _ = Cursor.TryTake('+') || Cursor.TryTake('-');
            isNumber = TakeDigits();
        }

        return isNumber ? new(Cursor.TakenSince(start)) : null;
    }

    protected virtual JsonValue? ReadWord()
    {
        if (Cursor.TryTake("null"))
        {
            return new JsonNull();
        }

        var isTrue = Cursor.TryTake("true");
        return isTrue || Cursor.TryTake("false") || Fail(Cursor.AtEnd ? "it ends too early" : "a value is expected") ? new JsonBoolean(isTrue) : null;
    }

    protected JsonString? ReadString() => ReadText() is { } content ? new(content) : null;

    /// <summary>Reads a text in quotes; the cursor is on the first of them.</summary>
    protected string? ReadText()
    {
        var (all, quote, start) = (Cursor.Text, Cursor.Current, Cursor.Position + 1);
        var stops = StopsOf(quote);
        for (Cursor.Position = start; ;)
        {
            var stop = all.IndexOfAny(stops, Cursor.Position);
            Cursor.Position = stop < 0 ? all.Length : stop;
            if (Cursor.TryTake(quote))
            {
                return Unescape(all.Substring(start, stop - start));
            }

            if (!(Cursor.Current == '\\' ? SkipEscape() : Fail("a string is not closed on its line")))
            {
                return null;
            }
        }
    }

    /// <summary>What ends a text in these quotes, cuts it off or begins an escape.</summary>
    protected virtual char[] StopsOf(char quote) => Stops;

    /// <summary>Goes past an escape.</summary>
    protected virtual bool SkipEscape()
    {
        Cursor.Position++;
        if (Cursor.Current is not ('"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u'))
        {
            return Fail("the escape sequence is not valid");
        }

        var digits = Cursor.Current == 'u' ? 4 : 0;
        for (Cursor.Position++; digits > 0; digits--, Cursor.Position++)
        {
            if (Cursor.Current is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return Fail("four hexadecimal digits are expected");
            }
        }

        return true;
    }

    protected virtual string Unescape(string escaped) => TextLiteral.UnescapeUnits(escaped);

    /// <summary>Keeps the first error.</summary>
    /// <returns>False.</returns>
    protected bool Fail(string message)
    {
        Error ??= new(message, Cursor.Position);
        return false;
    }

    private JsonObject? ReadObject(int depth)
    {
        var properties = new List<JsonProperty>();
        for (Cursor.Position++; NextPart('}', properties.Count);)
        {
            if (ReadNameAndColon() is not { } name || ReadValue(depth + 1) is not { } value)
            {
                return null;
            }

            properties.Add(new(name, value));
        }

        return Error is null ? new(properties.ToEquatableArray()) : null;
    }

    private JsonArray? ReadArray(int depth)
    {
        var items = new List<JsonValue>();
        for (Cursor.Position++; NextPart(']', items.Count);)
        {
            if (ReadValue(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return Error is null ? new(items.ToEquatableArray()) : null;
    }

    // False behind the last part, and where no comma leads to one.
    private bool NextPart(char close, int index)
    {
        SkipBlanks();
        if (Cursor.TryTake(close))
        {
            return false;
        }

        if (index == 0)
        {
            return true;
        }

        if (!Cursor.TryTake(','))
        {
            return Fail("',' or '" + close + "' is expected");
        }

        SkipBlanks();
        return !(AllowsTrailingComma && Cursor.TryTake(close));
    }

    private string? ReadNameAndColon()
    {
        var name = ReadName();
        SkipBlanks();
        return name is not null && (Cursor.TryTake(':') || Fail("':' is expected")) ? name : null;
    }

    private bool TakeDigits()
    {
        var start = Cursor.Position;
        while (Cursor.Current is >= '0' and <= '9')
        {
            Cursor.Position++;
        }

        return Cursor.Position > start || Fail("a digit is expected");
    }
}
