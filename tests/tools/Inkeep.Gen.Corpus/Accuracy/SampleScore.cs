using System.Globalization;

namespace Inkeep.Gen.Corpus;

/// <summary>A part of a whole.</summary>
internal readonly record struct Share(int Part, int Whole)
{
    public static Share Of<T>(IEnumerable<T> whole, Func<T, bool> isPart)
    {
        var all = whole.ToList();
        return new Share(all.Count(isPart), all.Count);
    }

    public override string ToString() => Whole == 0
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{Part:N0}/{Whole:N0} ({100.0 * Part / Whole:0.0}%)");
}

/// <summary>What one variant of an SDK's models knows of the wire.</summary>
internal sealed record SampleScore
{
    public required string Variant { get; init; }

    /// <summary>Members that are written as truth.tsv has them.</summary>
    public required Share Truth { get; init; }

    /// <summary>Members that are written as the payloads that were no samples have them.</summary>
    public required Share Rest { get; init; }

    /// <summary>The same of the payloads that were samples.</summary>
    public required Share Sampled { get; init; }

    /// <summary>Members that can be null by truth.tsv though required, or that a payload has as null, and are nullable in C#.</summary>
    public required Share Nullable { get; init; }

    /// <summary>Those of them that a sample has as null.</summary>
    public required Share SampledNullable { get; init; }

    /// <summary>Members that a sample has, under another name.</summary>
    public required IReadOnlyList<string> Misspelled { get; init; }

    /// <summary>Members that a sample has as null and that can't be null in C#.</summary>
    public required IReadOnlyList<string> NeverNull { get; init; }

    public static void Print(IEnumerable<SampleScore> scores, TextWriter output) => MarkdownTable.Print(
        [
            ["models", "wire name = truth.tsv", "= rest of payloads", "= samples", "nullable known", "null in a sample known"],
            .. scores.Select(score => (string[])
            [
                score.Variant, score.Truth.ToString(), score.Rest.ToString(), score.Sampled.ToString(), score.Nullable.ToString(), score.SampledNullable.ToString(),
            ]),
        ],
        output);
}
