using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Models;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Unions;

/// <summary>
/// What unions may need to know of one page: an object's field names, which of them are required and which can hold only certain
/// texts; an enum's values; a union's members. Neither prose nor types that tell nothing apart.
/// </summary>
internal sealed record PageEvidence(
    string Path,
    EquatableArray<FieldEvidence> Fields,
    EquatableArray<string> Values,
    EquatableArray<TypeNode> Members) : IHasPath;

/// <summary>A field: the literal it must hold, or the page that its type is; <paramref name="Kinds"/> where it is neither.</summary>
/// <param name="Seen">The one text that samples show in it.</param>
internal sealed record FieldEvidence(string Name, bool IsRequired, string? Literal, ReferenceNode? Reference, JsonKinds Kinds, SeenText? Seen);

/// <summary>One member of a union, followed down to what JSON can show of it.</summary>
internal sealed record CaseEvidence(
    int Case,
    TypeRef Type,
    JsonKinds Kinds,
    EquatableArray<ObjectEvidence> Objects,
    EquatableArray<EnumEvidence> Enums,
    bool TakesAnyText,
    bool TakesAnyNumber,
    bool IsDate,
    JsonKinds ItemKinds,
    EquatableArray<ObjectEvidence> ItemObjects,
    bool IsMap);

/// <summary>An object that a case may be: itself, or through the unions between.</summary>
internal sealed record ObjectEvidence(TypeName Type, EquatableArray<KnownField> Fields);

/// <summary>The same for planning: objects are compared with each other, field by field, and pages can have thousands of fields.</summary>
internal sealed class KnownObject
{
    private readonly Dictionary<string, KnownField> _byName = new(StringComparer.Ordinal);

    public KnownObject(int number, ObjectEvidence evidence)
    {
        Case = number;
        Evidence = evidence;
        foreach (var field in evidence.Fields)
        {
            _byName[field.Name] = field;
        }

        Required = evidence.Fields.Where(static field => field.IsRequired).Select(static field => field.Name).ToList();
    }

    public int Case { get; }

    public ObjectEvidence Evidence { get; }

    public EquatableArray<KnownField> Fields => Evidence.Fields;

    public IReadOnlyList<string> Required { get; }

    public KnownField? Find(string name) => _byName.TryGetValue(name, out var field) ? field : null;
}

/// <summary>
/// A field and the texts it can hold; none when it can hold more than a few known ones. <paramref name="Object"/> is the one type of
/// object that it can hold, if there is one.
/// </summary>
/// <param name="Seen">The one text that samples show in it: others are possible.</param>
internal sealed record KnownField(string Name, bool IsRequired, EquatableArray<string> Texts, JsonKinds Kinds, TypeName? Object, SeenText? Seen);

internal sealed record EnumEvidence(TypeName Type, bool IsNumeric);
