using System.Globalization;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Corpus;

/// <summary>How many of an SDK's members each naming policy spells as the wire does.</summary>
internal sealed record PolicyScore(string Sdk, int Total, IReadOnlyDictionary<WireNames, int> Hits)
{
    public static readonly WireNames[] Policies = Enum.GetValues<WireNames>();

    /// <summary>The policy with the most hits; the first of them, which needs no saying, when there are several.</summary>
    public WireNames Best => Policies.MaxBy(policy => Hits[policy]);

    public static PolicyScore Of(string sdk, IReadOnlyCollection<(string Documented, string Wire)> members) => new(
        sdk,
        members.Count,
        Policies.ToDictionary(policy => policy, policy => members.Count(member => WireSpelling.Of(policy, member.Documented) == member.Wire)));

    public static void Print(string title, IEnumerable<PolicyScore> scores, TextWriter output)
    {
        var rows = scores.Where(score => score.Total > 0)
            .Select(score => (string[])[score.Sdk, Number(score.Total), .. Policies.Select(score.Cell), score.Best.ToString(), Number(score.Total - score.Hits[score.Best])])
            .ToList();
        if (rows.Count > 0)
        {
            output.WriteLine(title);
            MarkdownTable.Print([["SDK", "members", .. Policies.Select(policy => policy.ToString()), "best", "its misses"], .. rows], output);
        }
    }

    private string Cell(WireNames policy) => $"{Number(Hits[policy])} ({(100.0 * Hits[policy] / Total).ToString("0.0", CultureInfo.InvariantCulture)}%)";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
