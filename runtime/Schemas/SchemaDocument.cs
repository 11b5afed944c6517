using System.Text;
using System.Text.Json.Nodes;

namespace Inkeep.Gen.CompilerServices;

/// <summary>A schema that is whole: the types that it leads to are definitions in it.</summary>
internal static class SchemaDocument
{
    /// <param name="type">The type.</param>
    /// <param name="root">The pointer to the schema in the document that it becomes a part of.</param>
    /// <param name="isClosed">Whether nothing but what the pages list is allowed.</param>
    /// <returns>The schema; null for a type that isn't ours.</returns>
    public static JsonObject? Create(Type type, string root, bool isClosed)
    {
        var self = SchemaReader.DefinitionOf(type);
        var types = new List<Type>();
        var seen = new HashSet<Type> { self };
        if (SchemaReader.Read(type, Note, isClosed) is null) return null;
        for (int i = 0; i < types.Count; i++) SchemaReader.Read(types[i], Note, isClosed);

        var names = NamesOf(types);
        var schema = SchemaReader.Read(type, Refer, isClosed)!;
        if (types.Count > 0)
        {
            var definitions = new JsonObject();
            foreach (var other in types) definitions[names[other]] = SchemaReader.Read(other, Refer, isClosed);
            schema["$defs"] = definitions;
        }

        return schema;

        string Note(Type mentioned)
        {
            if (seen.Add(mentioned)) types.Add(mentioned);
            return "";
        }

        string Refer(Type mentioned) => mentioned == self ? root : $"{root}/$defs/{names[mentioned]}";
    }

    /// <summary>The JSON pointer that leads along a path.</summary>
    public static string PointerTo(ReadOnlySpan<string> path)
    {
        var pointer = new StringBuilder("#");
        foreach (string name in path)
        {
            string escaped = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            pointer.Append('/').Append(Uri.EscapeDataString(escaped));
        }

        return pointer.ToString();
    }

    // A project names its schemas apart. Those of several projects are told apart by their namespaces, all of them, so that the order in which
    // they are met makes no difference.
    private static Dictionary<Type, string> NamesOf(List<Type> types) => types
        .GroupBy(type => SchemaReader.NameOf(type)!)
        .SelectMany(same => same.Count() == 1 ? same.Select(type => (type, same.Key)) : same.Select(type => (type, type.FullName!)))
        .ToDictionary(named => named.type, named => named.Item2);
}
