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

/// <summary>An object that a case can be, directly or through nested unions.</summary>
internal sealed record ObjectCase(TypeName Type, EquatableArray<MemberShape> Fields);

/// <summary>The same for planning, with fields by name, because objects with thousands of fields are compared with each other.</summary>
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
/// A field and its possible texts, empty when there are others than a few known ones. <paramref name="Object"/> is the only type of
/// object that it can contain, if there is one.
/// </summary>
/// <param name="Observed">The one text that samples show in it: others are possible.</param>
internal sealed record MemberShape(string Name, bool IsRequired, EquatableArray<string> Texts, JsonKinds Kinds, TypeName? Object, ObservedText? Observed)
{
    /// <summary>A required member of the object in it, and its one possible text.</summary>
    public InnerText? Inner { get; init; }
}

internal sealed record InnerText(string Name, string Text);

/// <param name="IsNumeric">Null for an enum of another project, whose converter alone knows.</param>
internal sealed record EnumCase(TypeName Type, bool? IsNumeric);
