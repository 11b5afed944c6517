using System;

namespace Inkeep.Gen.Models;

/// <summary>Kinds of JSON value; the runtime has an enum of the same name and numbers.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Object = 1,
    Array = 2,
    Text = 4,
    Number = 8,
    Boolean = 16,
    Any = Object | Array | Text | Number | Boolean,
}
