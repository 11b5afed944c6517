using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Corpus;

/// <summary>Which member is meant, whatever the wire calls it: the page's field gives the property its name once and for all.</summary>
internal readonly record struct MemberKey(string Type, string Property);

/// <summary>A member of a compiled record: what it is called when it is written, and whether it can be null, which any JSON can be.</summary>
internal sealed record ModelMember(MemberKey Key, string Wire, Type Type, bool IsNullable);

/// <summary>The members of all records of an assembly. JSON names come from the converters' shapes, in the order of the properties.</summary>
internal sealed class ModelMembers
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<Type, IReadOnlyList<ModelMember>> _byType = [];
    private readonly Dictionary<MemberKey, ModelMember> _byKey = [];

    public ModelMembers(Assembly assembly)
    {
        foreach (var type in assembly.GetExportedTypes())
        {
            if (ShapeOf(type) is { } shape)
            {
                _byType[type] = Read(type, shape);
                foreach (var member in _byType[type])
                {
                    _byKey.Add(member.Key, member);
                }
            }
        }
    }

    public IReadOnlyCollection<ModelMember> All => _byKey.Values;

    public ModelMember? Find(MemberKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>The members of a record in their order; null when the type is no record.</summary>
    public IReadOnlyList<ModelMember>? Of(Type type) => _byType.GetValueOrDefault(type);

    public static ObjectShape? ShapeOf(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType?.GetProperty("Shape", typeof(ObjectShape))?.GetValue(null) as ObjectShape;

    /// <summary>The properties that JSON is read into: those of <see cref="ObjectShape.Names"/>, the catch-all if there is one, and the extras.</summary>
    public static PropertyInfo[] PropertiesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(property => property.MetadataToken)];

    private IReadOnlyList<ModelMember> Read(Type type, ObjectShape shape) =>
        [.. shape.Names.ToArray().Zip(PropertiesOf(type)).Select(pair => new ModelMember(
            new MemberKey(type.FullName!, pair.Second.Name),
            pair.First,
            pair.Second.PropertyType,
            pair.Second.PropertyType == typeof(JsonElement) || _nullability.Create(pair.Second).WriteState == NullabilityState.Nullable))];
}
