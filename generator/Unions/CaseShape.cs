using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Unions;

/// <summary>One member of a union, followed down to what JSON can show of it.</summary>
internal sealed record CaseShape(
    int Case,
    TypeExpression Type,
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

    public CandidateObject(int number, ObjectCase known)
    {
        Case = number;
        Known = known;
        foreach (var field in known.Fields)
        {
            _byName[field.Name] = field;
        }

        Required = known.Fields.Where(static field => field.IsRequired).Select(static field => field.Name).ToList();
    }

    public int Case { get; }

    public ObjectCase Known { get; }

    public EquatableArray<MemberShape> Fields => Known.Fields;

    public IReadOnlyList<string> Required { get; }

    public MemberShape? Find(string name) => _byName.TryGetValue(name, out var field) ? field : null;
}

/// <summary>
/// A field and the texts it can hold; none when it can hold more than a few known ones. <paramref name="Object"/> is the one type of
/// object that it can hold, if there is one.
/// </summary>
/// <param name="Observed">The one text that samples show in it: others are possible.</param>
internal sealed record MemberShape(string Name, bool IsRequired, EquatableArray<string> Texts, JsonKinds Kinds, TypeName? Object, ObservedText? Observed);

internal sealed record EnumCase(TypeName Type, bool IsNumeric);
