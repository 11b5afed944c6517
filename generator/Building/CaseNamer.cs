using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Building;

/// <summary>Names the cases of a union, for its members and for the parameters of its <c>Match</c>.</summary>
internal static class CaseNamer
{
    private static readonly HashSet<string> Reserved = new(System.StringComparer.Ordinal) { "state", "unknown", "value" };

    public static IEnumerable<UnionCase> Name(string union, IEnumerable<TypeRef> types)
    {
        // A member can't be called like its class, and the base class has an IsUnknown.
        var taken = new NumberedNames(Reserved);
        var names = new NumberedNames(new(StringComparer.Ordinal) { "Unknown", WithoutStart(union, "Is"), WithoutStart(union, "TryGet") });
        foreach (var type in types)
        {
            var stem = Words.ToCamelCase(Stem(type));
            var parameter = taken.TryTake(stem) ? stem : taken.TakeNumbered(stem);
            var name = Words.ToPascalCase(parameter);
            yield return new UnionCase(names.TryTake(name) ? name : names.TakeNumbered(name), parameter, type);
        }
    }

    private static string WithoutStart(string name, string start) => name.StartsWith(start, StringComparison.Ordinal) ? name.Substring(start.Length) : "";

    private static string Stem(TypeRef type) => type switch
    {
        ListRef list => Stem(list.Item) + "List",
        MapRef map => Stem(map.Value) + "Map",
        ModelRef model => model.Name.Name,
        EnumRef enumeration => enumeration.Name.Name,
        ScalarRef { Kind: ScalarKind.String } => "Text",
        ScalarRef { Kind: ScalarKind.Any } => "Json",
        ScalarRef scalar => scalar.Kind.ToString(),
        _ => "Item",
    };
}
