using System;
using System.Collections.Generic;

namespace Inkeep.Gen.Naming;

/// <summary>Gives the properties of one record their names: those of the page in Pascal case, moved aside only where C# forbids them.</summary>
internal sealed class MemberNamer
{
    // Members of object and of every record, and what the generated part of a record declares itself.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "Clone", "EqualityContract", "PrintMembers", "Deconstruct", "other",
    };

    // What the emitted reading and writing calls its own.
    private static readonly HashSet<string> ReservedVariables = new(StringComparer.Ordinal) { "reader", "writer", "value", "members", "member" };

    private readonly NumberedNames _taken = new(Reserved);
    private readonly NumberedNames _variables = new(ReservedVariables);

    public MemberNamer(string typeName)
    {
        _taken.TryTake(typeName);
    }

    /// <summary>A free name for <paramref name="text"/>. A name that is taken gets <c>Value</c> behind it, then a number.</summary>
    public string Name(string text)
    {
        var bound = Identifiers.Bound(text);
        var name = Identifiers.Sanitize(Words.ToPascalCase(bound));
        return Take(name.Length > 0 ? name : Identifiers.Bound(Symbols.Spell(bound)));
    }

    /// <summary>The name itself where it is free, as it has to be written: an overlay may choose a keyword.</summary>
    public string Take(string name)
    {
        name = IsMethodOfCompiler(name) ? "_" + name : name;
        if (_taken.TryTake(name))
        {
            return Identifiers.Escape(name);
        }

        var other = name + "Value";
        return _taken.TryTake(other) ? other : _taken.TakeNumbered(other);
    }

    // What operators and the accessors of properties are called underneath.
    private static bool IsMethodOfCompiler(string name) =>
        name.StartsWith("op_", StringComparison.Ordinal) || name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);

    /// <summary>The name of the property for what the page doesn't document; asked last, for the page's own names go first.</summary>
    public string Extras() => Take(_taken.Contains("Extras") ? "JsonExtras" : "Extras");

    /// <summary>A free name for the variable that holds a member while reading.</summary>
    public string Variable(string memberName)
    {
        var name = Words.ToCamelCase(memberName);
        while (!_variables.TryTake(name))
        {
            name += "Value";
        }

        return name;
    }
}
