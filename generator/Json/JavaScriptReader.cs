namespace Inkeep.Gen.Json;

/// <summary>
/// Reads JavaScript literals, as examples of TypeScript have them: JSON with comments, bare names, other quotes and trailing commas, and with
/// values that JSON hasn't.
/// </summary>
internal sealed class JavaScriptReader(string text, int position) : JsonReader(text, position)
{
    private static readonly char[] DoubleQuoted = ['"', '\\', '\n'];
    private static readonly char[] SingleQuoted = ['\'', '\\', '\n'];
    private static readonly char[] Template = ['`', '\\'];

    protected override bool AllowsTrailingComma => true;

    public override void SkipBlanks()
    {
        for (; ; )
        {
            Cursor.SkipBlanks();
            var end = Cursor.StartsWith("//") ? "\n" : Cursor.StartsWith("/*") ? "*/" : null;
            if (end is null)
            {
                return;
            }

            if (Cursor.TakeUntil(end) is null)
            {
                Cursor.Position = Cursor.Text.Length;
            }
        }
    }

    protected override string? ReadName() => Cursor.Current is '"' or '\'' ? ReadText() : Cursor.TakeName();

    protected override char[] StopsOf(char quote) => quote switch
    {
        '"' => DoubleQuoted,
        '\'' => SingleQuoted,
        _ => Template,
    };

    protected override bool SkipEscape()
    {
        Cursor.Position = Math.Min(Cursor.Position + 2, Cursor.Text.Length);
        return true;
    }

    protected override string Unescape(string escaped) => TextLiteral.Unescape(escaped);

    // Not strict: what is no number in JSON is no reason to lose the example.
    protected override JsonNumber? ReadNumber()
    {
        var start = Cursor.Position;
        Cursor.TryTake('-');
        var digits = Cursor.Position;
        while (Cursor.Current is (>= '0' and <= '9') or '.' or 'e' or 'E'
            || (Cursor.Current is '+' or '-' && Cursor.Text[Cursor.Position - 1] is 'e' or 'E'))
        {
            Cursor.Position++;
        }

        var number = Cursor.Position == digits ? null : new JsonNumber(Cursor.TakenSince(start));
        Cursor.TryTake('n');
        return number;
    }

    protected override JsonValue? ReadWord()
    {
        if (Cursor.Current is '\'' or '`')
        {
            return ReadString();
        }

        var word = Cursor.TakeName();
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
                return ReadConstruction();
            case "await":
                SkipBlanks();
                word = Cursor.TakeName();
                break;
        }

        if (Cursor.TryTake('.'))
        {
            var member = Cursor.TakeName();
            if (member.Length > 0 && Cursor.Current is not ('.' or '('))
            {
                return new LiteralEnumMember(word, member);
            }

            while (Cursor.TryTake('.'))
            {
                Cursor.TakeName();
            }
        }

        return SkipArguments() ? new LiteralOther() : null;
    }

    // new Date("…") and new RFCDate("…") say something about the type; other objects do not.
    private JsonValue? ReadConstruction()
    {
        SkipBlanks();
        var type = Cursor.TakeName();
        var start = Cursor.Position;
        if (!SkipArguments())
        {
            return null;
        }

        var argument = new JavaScriptReader(Cursor.TakenSince(start), 1);
        argument.SkipBlanks();
        return type is "Date" or "RFCDate" && argument.Cursor.Current is '"' or '\'' && argument.ReadText() is { } date
            ? new LiteralDate(date, type == "Date")
            : new LiteralOther();
    }

    private bool SkipArguments()
    {
        var open = 1;
        if (!Cursor.TryTake('('))
        {
            return false;
        }

        while (open > 0 && !Cursor.AtEnd)
        {
            if (Cursor.Current is '"' or '\'' or '`')
            {
                if (ReadText() is null)
                {
                    return false;
                }

                continue;
            }

            open += Cursor.Current switch { '(' => 1, ')' => -1, _ => 0 };
            Cursor.Position++;
        }

        return open == 0;
    }
}
