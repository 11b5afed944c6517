using Inkeep.Gen.Models;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Unions;

/// <summary>
/// Finds the members whose values tell objects apart that have the same member names: by the texts that the pages list, by the kind of
/// JSON, by the text of a member inside, and last by the name of the case.
/// </summary>
internal static class EvidencePlanner
{
    // Each member is looked for in every object that is read.
    private const int MostMembers = 8;

    // Objects with thousands of fields are compared pair by pair.
    private const int MostComparisons = 200_000;

    public static EquatableArray<MemberEvidence> Plan(IReadOnlyList<CandidateObject> objects, InnerChoice? inner, ObservedDiscriminator? seen)
    {
        var found = new List<MemberEvidence>();
        if (objects.Count > Overlaps.MostObjects)
        {
            return default;
        }

        var left = MostComparisons;
        var isAlike = false;
        foreach (var (one, other) in Overlaps.Pairs(objects, inner, seen, default))
        {
            if (found.Count < MostMembers && left > 0)
            {
                left -= one.Fields.Count;
                var best = Best(one, other);
                isAlike |= best is null;
                if (best is not null && !found.Exists(known => IsSame(known, best)))
                {
                    found.Add(Complete(best, objects));
                }
            }
        }

        if (isAlike && CaseNameEvidence.Of(objects) is { } names)
        {
            found.Add(names);
        }

        return found.ToEquatableArray();
    }

    /// <summary>Whether one of the members has to be there in both objects, and its value then excludes one of them.</summary>
    public static bool TellsApart(EquatableArray<MemberEvidence> evidence, CandidateObject left, CandidateObject right)
    {
        foreach (var member in evidence)
        {
            if (left.Find(member.JsonName) is { IsRequired: true } one
                && right.Find(member.JsonName) is { IsRequired: true } other
                && member switch
                {
                    KindEvidence => (one.Kinds & other.Kinds) == 0,
                    TextEvidence { InnerName: null } => AreDisjoint(one.Texts, other.Texts),
                    TextEvidence => AreApartInside(one, other),
                    NameEvidence names => AreListed(names, one, other),
                    _ => false,
                })
            {
                return true;
            }
        }

        return false;
    }

    // The weaker the evidence, the later it comes.
    private static MemberEvidence? Best(CandidateObject left, CandidateObject right)
    {
        MemberEvidence? best = null;
        var bestRank = int.MaxValue;
        foreach (var one in left.Fields)
        {
            if (right.Find(one.Name) is { } other && RankOf(one, other) is var (rank, evidence) && rank < bestRank)
            {
                (best, bestRank) = (evidence, rank);
                if (rank == 0)
                {
                    break;
                }
            }
        }

        return best;
    }

    private static (int Rank, MemberEvidence Evidence)? RankOf(MemberShape one, MemberShape other)
    {
        var optional = one.IsRequired && other.IsRequired ? 0 : 1;
        if (AreDisjoint(one.Texts, other.Texts))
        {
            return (optional, Text(one.Name));
        }

        if ((one.Texts.Count > 0 && IsAnyText(other)) || (other.Texts.Count > 0 && IsAnyText(one)))
        {
            return (2 + optional, Text(one.Name));
        }

        if ((one.Kinds & other.Kinds) == 0)
        {
            return (4 + optional, new KindEvidence(one.Name, default));
        }

        if (AreApartInside(one, other))
        {
            return (6 + optional, Text(one.Name, one.Inner!.Name));
        }

        return one.Texts.Count > 0 && other.Texts.Count > 0 && one.Texts != other.Texts ? (8 + optional, Text(one.Name)) : null;
    }

    private static TextEvidence Text(string name, string? inner = null) => new(name, inner, default);

    private static bool IsAnyText(MemberShape field) => field is { Kinds: JsonKinds.String, Texts.Count: 0 };

    private static bool AreDisjoint(EquatableArray<string> one, EquatableArray<string> other) =>
        one.Count > 0 && other.Count > 0 && !one.Any(text => other.Contains(text));

    /// <summary>Whether the objects in the two members have one member with another text in each.</summary>
    public static bool AreApartInside(MemberShape one, MemberShape other) =>
        one.Inner is { } left && other.Inner is { } right && left.Name == right.Name && left.Text != right.Text;

    // A member that can have any text may have another than the name.
    private static bool AreListed(NameEvidence names, MemberShape one, MemberShape other) =>
        IsListed(names, one) && IsListed(names, other);

    private static bool IsListed(NameEvidence names, MemberShape field) =>
        field.Texts.Count > 0 && names.Names.All(name => name.Length > 0 && field.Texts.Any(text => NameFolding.Fold(text) == NameFolding.Fold(name)));

    private static bool IsSame(MemberEvidence known, MemberEvidence found) =>
        known.JsonName == found.JsonName && (known, found) switch
        {
            (TextEvidence one, TextEvidence other) => one.InnerName == other.InnerName,
            (KindEvidence, KindEvidence) => true,
            _ => false,
        };

    private static MemberEvidence Complete(MemberEvidence evidence, IReadOnlyList<CandidateObject> objects) => evidence switch
    {
        KindEvidence kinds => kinds with { Kinds = objects.Select(known => (int)(known.Find(kinds.JsonName)?.Kinds ?? JsonKinds.Any)).ToEquatableArray() },
        TextEvidence { InnerName: { } inner } texts => texts with
        {
            Texts = objects.Select(known => known.Find(texts.JsonName)?.Inner is { } text && text.Name == inner ? EquatableArray.Create(text.Text) : default).ToEquatableArray(),
        },
        TextEvidence texts => texts with { Texts = objects.Select(known => known.Find(texts.JsonName)?.Texts ?? default).ToEquatableArray() },
        _ => throw new InvalidOperationException("There is no such evidence."),
    };
}
