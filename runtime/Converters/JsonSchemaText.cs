using System.ComponentModel;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The JSON Schema of a generated type, as the generator wrote it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct JsonSchemaText
{
    /// <summary>Takes the schema of one type.</summary>
    /// <param name="utf8Json">The schema; a reference in it is a place in <paramref name="references"/>, as text.</param>
    /// <param name="references">The types that it refers to.</param>
    public JsonSchemaText(ReadOnlySpan<byte> utf8Json, params Type[] references)
    {
        Utf8Json = utf8Json;
        References = references;
    }

    internal ReadOnlySpan<byte> Utf8Json { get; }

    internal Type[] References { get; }

    internal bool IsEmpty => Utf8Json.IsEmpty;
}
