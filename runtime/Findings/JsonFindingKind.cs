namespace Inkeep.Gen;

/// <summary>What JSON can hold that the page of its type does not say.</summary>
public enum JsonFindingKind
{
    /// <summary>A member that the page does not document, and that the type has no catch-all member for.</summary>
    UndocumentedMember = 1,

    /// <summary>A documented member under a name that differs in case, `_`, `-` or `.`.</summary>
    OtherSpelling,

    /// <summary>A null in a required member.</summary>
    NullMember,

    /// <summary>A value, or a name of a map's entry, that the page of the enum does not list.</summary>
    UnknownEnumValue,

    /// <summary>JSON that is none of the union's documented types.</summary>
    UnknownUnionCase,

    /// <summary>Another value than the one that the page gives as the member's type.</summary>
    OtherLiteral,

    /// <summary>A value of another kind than the examples show, in a type whose page is not in the project.</summary>
    OtherKind,

    /// <summary>A number or a date that says more than the documented type can hold; it is written back as it came as long as it is not changed.</summary>
    InexactValue,

    /// <summary>A required member that was not there, read by <c>SpecJson.LenientOptions</c>.</summary>
    AbsentMember,

    /// <summary>A value that the documented type can't hold at all, set aside by <c>SpecJson.LenientOptions</c>; it is written back as it came while its member is empty.</summary>
    MisfitValue,
}
