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

        // Only the symbol distinguishes exe and *exe, so it is spelled out.
        var spelled = Identifiers.Bound(Symbols.Spell(Identifiers.Bound(text)));
        return _taken.TryTake(spelled) ? spelled : _taken.TakeNumbered(name + "_");
    }

    private static string Plain(string text)
    {
        if (text.Length > 1 && text[0] == '-' && char.IsDigit(text[1]))
        {
            return Identifiers.Sanitize("Minus" + Words.ToPascalCase(text));
        }

        var name = Identifiers.Sanitize(Words.ToPascalCase(text));
        return name.Length > 0 ? name : Symbols.Spell(text);
    }
}
