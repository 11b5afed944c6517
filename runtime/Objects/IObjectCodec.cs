using System.ComponentModel;

namespace Inkeep.Gen.CompilerServices;

/// <summary>A codec of a type that is a JSON object with known members.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IObjectCodec<T> : IJsonCodec<T>
{
    /// <summary>What is known of the members.</summary>
    static abstract ObjectShape Shape { get; }
}
