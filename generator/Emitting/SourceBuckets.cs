using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Emitting;

/// <summary>
/// Several types in one file. Roslyn compares the names of all generated files with each other on every run, so thousands of files
/// cost more than all else; which bucket a type falls into depends on its name alone.
/// </summary>
internal static class SourceBuckets
{
    /// <summary>Up to so many pages each type has a file of its own.</summary>
    public const int MostFiles = 1500;

    private const uint Buckets = 256;

    public static IEnumerable<SourceBucket> Of(IEnumerable<SourceFile> files) =>
        files
            .GroupBy(static file => StableHash.Of(file.HintName) % Buckets)
            .OrderBy(static group => group.Key)
            .Select(static group => new SourceBucket(
                (int)group.Key, group.OrderBy(static file => file.HintName, System.StringComparer.Ordinal).ToEquatableArray()));
}

/// <summary>The types of one bucket, by name.</summary>
internal sealed record SourceBucket(int Number, EquatableArray<SourceFile> Files)
{
    public string HintName => "Models." + Number.ToString("000", CultureInfo.InvariantCulture) + ".g.cs";
}
