using System;
using System.ComponentModel;

#if INKEEP_GENERATOR
namespace Inkeep.Gen.Shared;
#else
namespace Inkeep.Gen.CompilerServices;
#endif

/// <summary>Kinds of JSON value. The generator links this file: emitted code passes the numbers on.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
#if INKEEP_GENERATOR
internal
#else
public
#endif
enum JsonKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>An object.</summary>
    Object = 1,

    /// <summary>An array.</summary>
    Array = 2,

    /// <summary>A string.</summary>
    String = 4,

    /// <summary>A number.</summary>
    Number = 8,

    /// <summary>True or false.</summary>
    Boolean = 16,

    /// <summary>Null.</summary>
    Null = 32,

    /// <summary>Any value.</summary>
    Any = Object | Array | String | Number | Boolean | Null,
}
