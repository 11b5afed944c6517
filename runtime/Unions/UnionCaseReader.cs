using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Reads a value as one of the choices of a union.</summary>
/// <param name="choice">The index of the choice; -1 for the case of values that no choice fits, and any other number for the unknown case.</param>
/// <param name="reader">The reader, on the value.</param>
/// <returns>The union.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate JsonUnion UnionCaseReader(int choice, ref Utf8JsonReader reader);
