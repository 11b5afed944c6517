using System.Reflection;
using System.Text.Json;

namespace Inkeep.Gen.Corpus;

/// <summary>A line of a payload file.</summary>
internal sealed record Payload(string Group, string Type, JsonElement Json)
{
    public static Payload Parse(string line)
    {
        var json = JsonElement.Parse(line);
        return new Payload(json.GetProperty("group").GetString()!, json.GetProperty("type").GetString()!, json.GetProperty("json"));
    }
}

/// <summary>Which type a payload is of. Of several packages the one with the plain namespace is meant; an enum is read as members have it.</summary>
internal sealed class PayloadTypes(Assembly assembly)
{
    private readonly Dictionary<string, List<Type>> _types = assembly.GetExportedTypes()
        .OrderBy(type => type.FullName!.Length - type.Name.Length)
        .GroupBy(type => Key(type.Namespace!.Split('.')[^1], type.Name), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);

    public Type? Find(Payload payload) =>
        Named(payload) is not [var type, ..] ? null
        : type.IsEnum ? typeof(OpenEnum<>).MakeGenericType(type)
        : type;

    /// <summary>All types called so in a group of this name, the one that is meant first.</summary>
    public IReadOnlyList<Type> Named(Payload payload) => _types.GetValueOrDefault(Key(payload.Group, payload.Type)) ?? [];

    private static string Key(string group, string type) => group.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() + "." + type;
}
