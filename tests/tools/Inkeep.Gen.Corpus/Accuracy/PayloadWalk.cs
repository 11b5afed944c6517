using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Corpus;

/// <summary>What payloads show of a member: the names it goes by, and whether it was null; with the first place of each, for the reader.</summary>
internal sealed class Sighting(string place)
{
    public string Place { get; } = place;

    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    public string? NullPlace { get; set; }
}

/// <summary>
/// Walks payloads along the types of loaded models, and notes under which name each member is met. A name that differs from the
/// member's in nothing but case and signs is the member's, when there is just one such member.
/// </summary>
internal sealed class PayloadWalk(ModelMembers models)
{
    private readonly Dictionary<Type, RecordNames?> _records = [];

    public Dictionary<MemberKey, Sighting> Sightings { get; } = [];

    /// <summary>Names that are no member's, by type: undocumented or renamed beyond recognition.</summary>
    public SortedSet<string> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>Values that the union they are in has no case for, or whose case can't be read.</summary>
    public int UnknownCases { get; private set; }

    public void Visit(Type type, JsonElement json, string place)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsSubclassOf(typeof(JsonUnion)))
        {
            VisitCase(type, json, place);
        }
        else if (json.ValueKind == JsonValueKind.Array && IsGeneric(type, typeof(ValueList<>)))
        {
            foreach (var (i, item) in json.EnumerateArray().Index())
            {
                Visit(type.GenericTypeArguments[0], item, $"{place}[{i}]");
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            VisitObject(type, json, place);
        }
    }

    // Which case it is, the union itself says; a page's union has no other way to be told.
    private void VisitCase(Type union, JsonElement json, string place)
    {
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            return;
        }

        object? value;
        try
        {
            value = ((JsonUnion?)json.Deserialize(union))?.Value;
        }
        catch (JsonException)
        {
            // A null in a required number, say: the other members of the payload are still worth a look.
            value = null;
        }

        if (value is null or JsonElement)
        {
            UnknownCases++;
        }
        else
        {
            Visit(value.GetType(), json, place);
        }
    }

    private void VisitObject(Type type, JsonElement json, string place)
    {
        var isMap = IsGeneric(type, typeof(ValueMap<>));
        var names = isMap ? null : NamesOf(type);
        foreach (var member in json.EnumerateObject())
        {
            var inner = $"{place}.{member.Name}";
            if (names?.Find(member.Name) is { } found)
            {
                var sighting = Sightings.TryGetValue(found.Key, out var known) ? known : Sightings[found.Key] = new Sighting(inner);
                sighting.Names.Add(member.Name);
                sighting.NullPlace ??= member.Value.ValueKind == JsonValueKind.Null ? inner : null;
                Visit(found.Type, member.Value, inner);
            }
            else if ((isMap ? type.GenericTypeArguments[0] : names?.CatchAll) is { } values)
            {
                Visit(values, member.Value, inner);
            }
            else if (names is not null)
            {
                Unknown.Add($"{type.Name}.{member.Name}");
            }
        }
    }

    private RecordNames? NamesOf(Type type) =>
        _records.TryGetValue(type, out var names) ? names
        : _records[type] = models.Of(type) is { } members ? new RecordNames(members, CatchAllOf(type)) : null;

    private static Type? CatchAllOf(Type record) =>
        ModelMembers.ShapeOf(record)!.CatchAll != JsonKinds.None && ModelMembers.PropertiesOf(record)[^2].PropertyType is { IsGenericType: true } map
            ? map.GenericTypeArguments[0]
            : null;

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}

/// <summary>Finds the members of a record by what JSON calls them.</summary>
internal sealed class RecordNames(IReadOnlyList<ModelMember> members, Type? catchAll)
{
    private readonly Dictionary<string, ModelMember> _exact = members.ToDictionary(member => member.Wire, StringComparer.Ordinal);
    private readonly ILookup<string, ModelMember> _plain = members.ToLookup(member => Plain(member.Wire), StringComparer.Ordinal);

    /// <summary>The type of undocumented members when the record holds them in a member of its own.</summary>
    public Type? CatchAll { get; } = catchAll;

    public ModelMember? Find(string name) =>
        _exact.GetValueOrDefault(name) ?? (_plain[Plain(name)].ToList() is [var only] ? only : null);

    private static string Plain(string name) => string.Concat(name.Where(c => c is not ('_' or '-' or '.'))).ToUpperInvariant();
}
