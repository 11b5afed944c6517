namespace Inkeep.Gen.Naming;

/// <summary>Gives the values of one enum their names, in the order of the page, so that a new value never renames an earlier one.</summary>
internal sealed class EnumMemberNamer
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "value__" };

    private readonly NumberedNames _taken = new(Reserved);

    /// <summary>The name of the value <paramref name="text"/>: <paramref name="stated"/> where a source states one.</summary>
    public string Name(string text, string? stated) => stated is null ? Name(text) : Take(stated, text);

    public string Name(string text) => Take(Plain(Identifiers.Bound(text)), text);

    private string Take(string plain, string text)
    {
        var name = Identifiers.Bound(plain);
        if (_taken.TryTake(name))
        {
            return name;
        }

        // Only the symbol distinguishes exe and *exe, so it is spelled out; what stands between words is spelled only where that isn't enough.
        var bound = Identifiers.Bound(text);
        var framed = Identifiers.Bound(Framed(bound));
        if (_taken.TryTake(framed))
        {
            return framed;
        }

        var spelled = Identifiers.Bound(Symbols.Spell(bound));
        return _taken.TryTake(spelled) ? spelled : _taken.TakeNumbered(name + "_");
    }

    // A minus in front of a value is part of what it means (-1, or -created for the other order).
    private static string Plain(string text)
    {
        if (text.Length > 1 && text[0] == '-' && char.IsLetterOrDigit(text[1]))
        {
            return Identifiers.Sanitize("Minus" + Words.ToPascalCase(text));
        }

        var name = Identifiers.Sanitize(Words.ToPascalCase(text));
        return name.Length > 0 ? name : Symbols.Spell(text);
    }

    // The symbols before the first word and behind the last one by their names, and the words between them.
    private static string Framed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return start == end
            ? Symbols.Spell(text)
            : Identifiers.Sanitize(SpellAll(text.Substring(0, start)) + Words.ToPascalCase(text.Substring(start, end - start)) + SpellAll(text.Substring(end)));
    }

    private static string SpellAll(string symbols) => symbols.Length == 0 ? "" : Symbols.Spell(symbols);
}
