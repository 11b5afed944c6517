using System.Globalization;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Emitting;

/// <summary>
/// Several types in one file. Roslyn compares the names of all generated files with each other on every run, so thousands of files
/// cost more than all else; which bucket a type falls into depends on its name alone.
/// </summary>
internal static class SourceBuckets
{
    /// <summary>Up to so many pages each type has a file of its own.</summary>
    public const int MostFiles = 1500;

    private const int Buckets = 256;

    public static int NumberOf(string hintName) => (int)(StableHash.Of(hintName) % Buckets);

    /// <summary>The buckets of those files that are parts of one, by number.</summary>
    public static List<SourceBucket> Of(EquatableArray<SourceFile> files, EquatableArray<SourceFile> more)
    {
        var filled = new List<SourceFile>?[Buckets];
        Fill(filled, files);
        Fill(filled, more);
        var buckets = new List<SourceBucket>();
        for (var number = 0; number < Buckets; number++)
        {
            if (filled[number] is { } parts)
            {
                parts.Sort(static (one, other) => string.CompareOrdinal(one.HintName, other.HintName));
                buckets.Add(new SourceBucket(number, parts.ToEquatableArray()));
            }
        }

        return buckets;
    }

    private static void Fill(List<SourceFile>?[] filled, EquatableArray<SourceFile> files)
    {
        foreach (var file in files)
        {
            if (file.Bucket is { } number)
            {
                (filled[number] ??= []).Add(file);
            }
        }
    }
}

/// <summary>The types of one bucket, by name.</summary>
internal sealed record SourceBucket(int Number, EquatableArray<SourceFile> Files)
    : EmittedFile("Models." + Number.ToString("000", CultureInfo.InvariantCulture) + ".g.cs")
{
    /// <summary>The text of the file that holds them all.</summary>
    public override string ToText()
    {
        var writer = FileHeader.Begin("the pages of this project");
        foreach (var file in Files)
        {
            writer.Append(file.Text);
        }

        return writer.ToString();
    }
}
