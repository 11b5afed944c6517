namespace Inkeep.Gen.Unions;

/// <summary>The cases of a union, and the members on its page that are none.</summary>
/// <param name="Cases">Numbered from 1; members with the same C# type are one case.</param>
internal sealed record UnionCases(EquatableArray<CaseShape> Cases, EquatableArray<LeftOutMember> LeftOut);

/// <summary>A member that is no case: it is the union itself, or else JSON can't hold it.</summary>
internal sealed record LeftOutMember(int Row, bool IsUnionItself);
