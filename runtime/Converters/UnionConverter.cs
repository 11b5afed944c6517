using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The converter of a generated union.</summary>
/// <typeparam name="T">The union.</typeparam>
/// <typeparam name="TSelf">The converter, which is the codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionConverter<T, TSelf> : ModelConverter<T, TSelf>
    where T : JsonUnion
    where TSelf : UnionConverter<T, TSelf>, IJsonCodec<T>
{
    /// <summary>Makes the converter.</summary>
    /// <param name="level">How it reads.</param>
    protected UnionConverter(ReadingLevel level = ReadingLevel.Tolerant)
        : base(level)
    {
    }

    /// <summary>Writes JSON that is of none of the documented types.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The union that holds it.</param>
    /// <param name="typeName">The C# name of the union.</param>
    /// <param name="page">The path of its page in the project, for findings.</param>
    protected static void WriteUnknown(Utf8JsonWriter writer, T value, string typeName, string page)
    {
        ArgumentNullException.ThrowIfNull(value);
        AnyCodec.Write(writer, value.Unknown);
        if (InspectionTrace.IsActive) InspectionTrace.Unknown(writer, JsonFindingKind.UnknownUnionCase, typeName, page);
    }
}
