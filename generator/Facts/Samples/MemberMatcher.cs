using Inkeep.Gen.Json;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>Which member of a JSON object is which field: by exact name first, then by the one spelling that differs in case and separators only, then by the one that differs in symbols too.</summary>
internal static class MemberMatcher
{
    /// <summary>The field of each property by its place, or null; a field is taken once.</summary>
    public static FieldShape?[] Match(EquatableArray<FieldShape> fields, EquatableArray<JsonProperty> properties)
    {
        var result = new FieldShape?[properties.Count];
        var free = new List<FieldShape>(fields.Where(static field => !field.IsCatchAll));
        Take(result, free, properties, static field => field.JsonName, static name => name);
        Take(result, free, properties, static field => field.Name, static name => name);
        Take(result, free, properties, static field => NameFolding.Fold(field.Name), NameFolding.Fold);
        TakeLoose(result, free, properties);
        return result;
    }

    private static void TakeLoose(FieldShape?[] result, List<FieldShape> free, EquatableArray<JsonProperty> properties)
    {
        var rest = Enumerable.Range(0, properties.Count).Where(i => result[i] is null).ToList();
        if (rest.Count == 0 || free.Count == 0)
        {
            return;
        }

        var byKey = new Dictionary<string, FieldShape?>(StringComparer.Ordinal);
        foreach (var field in free)
        {
            foreach (var key in NameFolding.LooseKeys(field.Name))
            {
                byKey[key] = byKey.TryGetValue(key, out var other) && other != field ? null : field;
            }
        }

        var found = rest
            .Select(i => (Place: i, Field: NameFolding.LooseLookups(properties[i].Name).Select(key => byKey.TryGetValue(key, out var field) ? field : null).FirstOrDefault(static field => field is not null)))
            .Where(static match => match.Field is not null)
            .GroupBy(static match => match.Field!.Name, StringComparer.Ordinal);
        foreach (var same in found.Where(static same => !same.Skip(1).Any()))
        {
            var (place, field) = same.First();
            result[place] = field;
            free.Remove(field!);
        }
    }

    private static void Take(
        FieldShape?[] result, List<FieldShape> free, EquatableArray<JsonProperty> properties, Func<FieldShape, string> nameOf, Func<string, string> keyOf)
    {
        var byKey = free.GroupBy(nameOf, StringComparer.Ordinal)
            .Where(static group => !group.Skip(1).Any())
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        var rest = Enumerable.Range(0, properties.Count).Where(i => result[i] is null).GroupBy(i => keyOf(properties[i].Name), StringComparer.Ordinal);
        foreach (var same in rest)
        {
            if (byKey.TryGetValue(same.Key, out var field) && !same.Skip(1).Any())
            {
                result[same.First()] = field;
                free.Remove(field);
            }
        }
    }
}
