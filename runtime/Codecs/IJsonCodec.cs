using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Reads and writes one type, without an instance and without options.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T>
{
    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last one.</param>
    /// <returns>The value; null for JSON null where the type has a null.</returns>
    /// <exception cref="JsonException">The JSON is not such a value.</exception>
    static abstract T? Read(ref Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value; null is written as JSON null.</param>
    static abstract void Write(Utf8JsonWriter writer, T? value);
}
