using System.ComponentModel;

namespace Inkeep.Gen.CompilerServices;

/// <summary>What knows the JSON names of an enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEnumCodec<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The JSON names.</summary>
    static abstract EnumNames<TEnum> Names { get; }
}
