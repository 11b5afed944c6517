using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Unions;

/// <summary>
/// What unions may need to know of one page: an object's field names, which of them are required and which can hold only certain
/// texts; an enum's values; a union's members. Neither prose nor types that tell nothing apart.
/// </summary>
internal sealed record TypeShape(
    string Path,
    EquatableArray<FieldForm> Fields,
    EquatableArray<string> Values,
    EquatableArray<TypeExpression> Members) : IHasPath;

/// <summary>A field: the literal it must hold, or the page that its type is; <paramref name="Kinds"/> where it is neither.</summary>
/// <param name="Seen">The one text that samples show in it.</param>
internal sealed record FieldForm(string Name, bool IsRequired, string? Literal, TypeReference? Reference, JsonKinds Kinds, ObservedText? Seen);

/// <summary>One member of a union, followed down to what JSON can show of it.</summary>
internal sealed record CaseShape(
    int Case,
    TypeRef Type,
    JsonKinds Kinds,
    EquatableArray<ObjectCase> Objects,
    EquatableArray<EnumCase> Enums,
    bool TakesAnyText,
    bool TakesAnyNumber,
    bool IsDate,
    JsonKinds ItemKinds,
    EquatableArray<ObjectCase> ItemObjects,
    bool IsMap);

/// <summary>An object that a case may be: itself, or through the unions between.</summary>
internal sealed record ObjectCase(TypeName Type, EquatableArray<MemberShape> Fields);

/// <summary>The same for planning: objects are compared with each other, field by field, and pages can have thousands of fields.</summary>
internal sealed class CandidateObject
{
    private readonly Dictionary<string, MemberShape> _byName = new(StringComparer.Ordinal);

    public CandidateObject(int number, ObjectCase evidence)
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

    public ObjectCase Evidence { get; }

    public EquatableArray<MemberShape> Fields => Evidence.Fields;

    public IReadOnlyList<string> Required { get; }

    public MemberShape? Find(string name) => _byName.TryGetValue(name, out var field) ? field : null;
}

/// <summary>
/// A field and the texts it can hold; none when it can hold more than a few known ones. <paramref name="Object"/> is the one type of
/// object that it can hold, if there is one.
/// </summary>
/// <param name="Seen">The one text that samples show in it: others are possible.</param>
internal sealed record MemberShape(string Name, bool IsRequired, EquatableArray<string> Texts, JsonKinds Kinds, TypeName? Object, ObservedText? Seen);

internal sealed record EnumCase(TypeName Type, bool IsNumeric);
