using System;
using System.Collections.Generic;
using System.Globalization;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Naming;

/// <summary>Gives the values of one enum their names, in the order of the page, so that a new value never renames an earlier one.</summary>
internal sealed class EnumMemberNamer
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "value__" };

    public string Name(EnumValue value) => value.MemberName is { } name ? Take(name, value.Text) : Name(value.Text);

    public string Name(string text) => Take(Plain(text), text);

    private string Take(string name, string text)
    {
        if (_taken.Add(name))
        {
            return name;
        }

        // exe and *exe: the symbol is all that tells them apart, so it is spelled.
        var spelled = Symbols.Spell(text);
        if (_taken.Add(spelled))
        {
            return spelled;
        }

        for (var i = 2; ; i++)
        {
            var numbered = name + "_" + i.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(numbered))
            {
                return numbered;
            }
        }
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
