using System.Text.RegularExpressions;

namespace Inkeep.Gen.Fuzz.Mutators;

/// <summary>Puts other names where names stand: those of another page, which makes circles and doubles, and those that C# has a use for.</summary>
internal static partial class NameMutator
{
    private static readonly string[] Names =
    [
        "object", "class", "Equals", "GetHashCode", "ToString", "Clone", "Extras", "JsonExtras", "Type", "String", "Task", "System", "Inkeep", "Global", "SpecJson", "Match", "Switch", "TryGet",
        "Value", "Case", "Read", "Write", "Shape", "_", "__arglist", "A", "a", "additionalProperties", "value", "reader", "members", "member", "JsonConverter",
    ];

    public static string Mutate(string text, string donor, Random random)
    {
        var names = Name().Matches(text);
        if (names.Count == 0)
        {
            return TextMutator.Mutate(text, random);
        }

        var name = names[random.Next(names.Count)].Value;
        var others = Name().Matches(donor);
        var other = random.Next(2) == 0 && others.Count > 0 ? others[random.Next(others.Count)].Value : Names[random.Next(Names.Length)];
        other = random.Next(6) == 0 ? name.ToUpperInvariant() : random.Next(6) == 0 ? name + "JsonConverter" : other;
        if (random.Next(2) == 0)
        {
            return text.Replace(name, other, StringComparison.Ordinal);
        }

        var at = text.IndexOf(name, random.Next(text.Length), StringComparison.Ordinal);
        return at < 0 ? text.Replace(name, other, StringComparison.Ordinal) : text.Remove(at, name.Length).Insert(at, other);
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Name();
}
