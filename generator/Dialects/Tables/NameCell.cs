using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>What the cell of a member's name says: the name, and what is written into it beside the name.</summary>
internal sealed record NameCell(string Name)
{
    private static readonly string[] Indents = ["»", "↳", "└", "├", "─", "➔", "→", "⤷", "|—", "--", "- ", "∟", ">", "+ ", "· ", "• "];
    private static readonly string[] Deprecations = ["(deprecated)", "deprecated"];

    /// <summary>How deep marks and blanks before the name nest it.</summary>
    public int Depth { get; init; }

    /// <summary>Whether a mark at the name, or a word in it, says that the member must be there.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>A mark says that it may be absent: where a page has such marks, what has none must be there.</summary>
    public bool HasOptionalMark { get; init; }

    public bool IsItalic { get; init; }

    public bool IsStruck { get; init; }

    /// <summary>The type that stands beside the name: of an item (<c>nodes [node]</c>), or of the member itself.</summary>
    public string TypeText { get; init; } = "";

    /// <summary>The type beside the name is that of a list's item.</summary>
    public bool IsItemType { get; init; }

    /// <summary>A brace behind the name opens the members of an object.</summary>
    public bool Opens { get; init; }

    /// <summary>How many braces close one.</summary>
    public int Closes { get; init; }

    public static NameCell Read(ParseContext context, PageSpan cell)
    {
        var chars = context.Text.Chars(cell);
        if (IsPlainName(chars))
        {
            return new NameCell(chars.ToString());
        }

        if (context.IsCode(cell) && IsPlainName(chars.Slice(1, chars.Length - 2)))
        {
            return new NameCell(chars.Slice(1, chars.Length - 2).ToString());
        }

        return Read(context.Inlines(cell), context.Text.Chars(cell).StartsWith("&emsp;".AsSpan()) ? Count(context.Text[cell], "&emsp;") : 0);
    }

    private static NameCell Read(InlineText inlines, int entities)
    {
        var text = inlines.Plain.Replace('\u00A0', ' ').Replace('\u2003', ' ');
        var result = new NameCell("")
        {
            IsStruck = inlines.IsStruck,
            IsItalic = Emphasis(inlines.Typed) is 1 or 3,
            Depth = entities,
        };
        text = TakeIndent(text, ref result);
        if (text.EndsWith("}", StringComparison.Ordinal) && text.IndexOf('{') < 0)
        {
            result = result with { Closes = text.Count(static c => c == '}') };
            text = text.TrimEnd('}', ' ');
        }

        if (text.EndsWith("{", StringComparison.Ordinal))
        {
            result = result with { Opens = true };
            text = text.TrimEnd('{', ' ');
        }

        text = TakeType(TakeWords(text, ref result), inlines.Typed, ref result);
        text = TakeMarks(text, ref result);
        return result with { Name = text };
    }

    // Nearly all names are letters, digits and underlines.
    private static bool IsPlainName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!(char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':' or '@' or '$') || c == '\u00A0')
            {
                return false;
            }
        }

        return text.Length > 0 && text[0] is not ('-' or '.') && text[0] != '_' && text[text.Length - 1] != '_';
    }

    private static string TakeIndent(string text, ref NameCell result)
    {
        var depth = result.Depth;
        var isMarked = false;
        for (text = text.Trim(); Array.Find(Indents, mark => text.StartsWith(mark, StringComparison.Ordinal)) is { } indent; text = text.Substring(indent.Length).TrimStart())
        {
            // └─ is one mark of two characters.
            depth += indent is "─" or "--" && isMarked ? 0 : 1;
            isMarked = true;
        }

        result = result with { Depth = depth };
        return text;
    }

    private static string TakeWords(string text, ref NameCell result)
    {
        foreach (var (word, isRequired) in (ReadOnlySpan<(string, bool)>)[("(optional)", false), ("(required)", true), (" optional", false), (" required", true), ("[optional]", false), ("[required]", true), ("(可选)", false), ("(必須)", true)])
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length)
            {
                result = result with { IsRequired = isRequired };
                text = text.Substring(0, text.Length - word.Length).TrimEnd();
            }
        }

        foreach (var word in Deprecations)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length + 1)
            {
                result = result with { IsStruck = true };
                text = text.Substring(0, text.Length - word.Length).TrimEnd();
            }
        }

        return text;
    }

    // `name` _string_, `name` *string*: how one tool writes it. nodes [node], names[string], x[]: the item's type.
    private static string TakeType(string text, string typed, ref NameCell result)
    {
        var code = typed.Length > 2 && typed[0] == '`' ? typed.IndexOf('`', 1) : -1;
        if (code > 0 && code + 3 < typed.Length && typed[code + 1] == ' ' && typed[code + 2] is '*' or '[')
        {
            result = result with { TypeText = typed.Substring(code + 2) };
            return typed.Substring(1, code - 1);
        }

        var open = text.EndsWith("]", StringComparison.Ordinal) ? text.LastIndexOf('[') : -1;
        if (open > 0 && text.IndexOf('.') < 0 && text.Substring(open + 1, text.Length - open - 2) is var inner && inner.All(static c => char.IsLetterOrDigit(c) || c is '_' or ' '))
        {
            result = result with { TypeText = inner, IsItemType = true };
            return text.Substring(0, open).TrimEnd();
        }

        return text;
    }

    // x? x* ?x, and footnotes behind them.
    private static string TakeMarks(string text, ref NameCell result)
    {
        var name = text.TrimEnd('*', '†', '‡', ' ', ',');
        var hasStar = name.Length < text.Length && text[text.Length - 1] == '*' && name.Length > 0;
        if (name.EndsWith("?", StringComparison.Ordinal) || (name.Length > 1 && name[0] == '?'))
        {
            result = result with { IsRequired = false, HasOptionalMark = true };
            return name.Trim('?').TrimEnd();
        }

        if (hasStar && name.IndexOf(' ') < 0 && name.Length == text.Length - 1)
        {
            result = result with { IsRequired = result.IsRequired ?? true };
        }

        return name.Length == 0 ? text : name;
    }

    private static int Emphasis(string typed) => typed.Length - typed.TrimStart('*').Length;

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
