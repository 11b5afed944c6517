using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Building;

/// <summary>Names the cases of a union for the parameters of its <c>Match</c>.</summary>
internal static class CaseNamer
{
    private static readonly HashSet<string> Reserved = new(System.StringComparer.Ordinal) { "state", "unknown", "value" };

    public static IEnumerable<UnionCase> Name(IEnumerable<TypeRef> types)
    {
        var taken = new NumberedNames(Reserved);
        foreach (var type in types)
        {
            var stem = Words.ToCamelCase(Stem(type));
            yield return new UnionCase(taken.TryTake(stem) ? stem : taken.TakeNumbered(stem), type);
        }
    }

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
