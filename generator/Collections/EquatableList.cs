namespace Inkeep.Gen.Collections;

/// <summary>An <see cref="EquatableArray{T}"/> as a reference, as values of the pipeline are.</summary>
internal sealed record EquatableList<T>(EquatableArray<T> Items)
    where T : System.IEquatable<T>;
