namespace Inkeep.Gen.Naming;

/// <summary>Names the properties of one record: the page's names in Pascal case, changed only where C# doesn't allow them.</summary>
internal sealed class MemberNamer
{
    // Members of object and of every record, and members that the generated code of a record declares.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "Clone", "EqualityContract", "PrintMembers", "Deconstruct", "other",
    };

    // Variables that the generated reading and writing code declares.
    private static readonly HashSet<string> ReservedVariables = new(StringComparer.Ordinal) { "reader", "writer", "value", "members", "member" };

    private const string Suffix = "Value";

    private readonly NumberedNames _taken = new(Reserved);
    private readonly NumberedNames _variables = new(ReservedVariables);

    public MemberNamer(string typeName)
    {
        _taken.TryTake(typeName);
    }

    /// <summary>A free name for <paramref name="text"/>. A name that is taken gets the suffix <c>Value</c> (or <c>Inner</c> in front where it has that suffix), then a number.</summary>
    public string Name(string text)
    {
        var bound = Identifiers.Bound(text);
        var name = Identifiers.Sanitize(Words.ToPascalCase(bound));
        return Take(name.Length > 0 ? name : Identifiers.Bound(Symbols.Spell(bound)));
    }

    /// <summary>The name itself where it is free.</summary>
    public string Take(string name)
    {
        name = IsMethodOfCompiler(name) ? "_" + name : name;
        if (_taken.TryTake(name))
        {
            return name;
        }

        // Nobody would write ValueValue.
        var other = name.EndsWith(Suffix, StringComparison.Ordinal) ? "Inner" + name : name + Suffix;
        return _taken.TryTake(other) ? other : _taken.TakeNumbered(other);
    }

    // The compiler gives operators and property accessors such names.
    private static bool IsMethodOfCompiler(string name) =>
        name.StartsWith("op_", StringComparison.Ordinal) || name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);

    /// <summary>The name of the property for undocumented members, requested last so that documented members get their names first.</summary>
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
