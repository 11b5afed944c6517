using System;
using Inkeep.Gen.Pipeline;

namespace Inkeep.Gen.Collections;

/// <summary>All values of a step, as one.</summary>
internal sealed record EquatableList<T>(EquatableArray<T> Items)
    where T : IEquatable<T>;

/// <summary>Two values of the pipeline, as one.</summary>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);

/// <summary>A yes or no of the pipeline.</summary>
internal sealed record Flag(bool IsSet);
