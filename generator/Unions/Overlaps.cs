using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Unions;

/// <summary>Finds the objects in a union that can't always be told apart.</summary>
internal static class Overlaps
{
    // The number of pairs grows with the square of the objects, so only the first hundred are compared.
    public const int MostObjects = 100;

    /// <summary>All groups of objects that can look the same, each with its first two and what the pages of these have in common.</summary>
    public static IReadOnlyList<OverlapGroup> Find(UnionPlan plan, IEnumerable<CaseShape> cases)
    {
        var objects = new Dictionary<(int Case, TypeName Type), CandidateObject>();
        foreach (var known in cases.SelectMany(static @case => @case.Objects.Select(known => new CandidateObject(@case.Case, known))))
        {
            objects[(known.Case, known.Known.Type)] = known;
        }

        return ChoicesByShape(plan.Object)
            .SelectMany(choice => Groups([.. choice.Cases.Take(MostObjects).Select(@case => objects[(@case.Case, @case.Type)])], choice))
            .ToList();
    }

    /// <summary>The pairs of objects in different cases of which neither requires a member that the other doesn't document, nor has another value in one.</summary>
    public static IEnumerable<(CandidateObject Left, CandidateObject Right)> Pairs(
        IReadOnlyList<CandidateObject> objects, InnerChoice? inner, ObservedDiscriminator? seen, EquatableArray<MemberEvidence> evidence)
    {
        for (var i = 0; i < objects.Count; i++)
        {
            for (var j = i + 1; j < objects.Count; j++)
            {
                var (left, right) = (objects[i], objects[j]);
                if (left.Case != right.Case
                    && !Needs(left, right)
                    && !Needs(right, left)
                    && !InnerPlanner.DifferInKind(inner, left, right)
                    && !AreMarked(seen, i, j)
                    && !EvidencePlanner.TellsApart(evidence, left, right))
                {
                    yield return (left, right);
                }
            }
        }
    }

    private static IEnumerable<ObjectByShape> ChoicesByShape(ObjectPlan plan) => plan switch
    {
        ObjectByShape byShape => [byShape],
        ObjectByText byText => byText.Shared.SelectMany(static shared => ChoicesByShape(shared.Among)),
        _ => [],
    };

    private static IEnumerable<OverlapGroup> Groups(IReadOnlyList<CandidateObject> objects, ObjectByShape plan)
    {
        var groupOf = objects.ToDictionary(static known => known, static known => new List<CandidateObject> { known });
        foreach (var (left, right) in Pairs(objects, plan.Inner, plan.Seen, plan.Evidence))
        {
            var (into, from) = (groupOf[left], groupOf[right]);
            if (into != from)
            {
                into.AddRange(from);
                from.ForEach(known => groupOf[known] = into);
            }
        }

        return objects
            .Select(known => groupOf[known])
            .Distinct()
            .Where(static group => group.Count > 1)
            .Select(static group => new OverlapGroup(
                group.ConvertAll(static known => known.Known.Type.Name),
                group[0].Fields.Select(static field => field.Name).Where(name => group.TrueForAll(known => known.Find(name) is not null)).ToList()));
    }

    private static bool AreMarked(ObservedDiscriminator? seen, int left, int right) =>
        seen is not null && seen.Cases[left].Text is not null && seen.Cases[right].Text is not null;

    // True when one requires a member that the other doesn't document.
    private static bool Needs(CandidateObject left, CandidateObject right) => left.Required.Any(name => right.Find(name) is null);
}

/// <summary>Objects that can look the same, and the members that all of them document.</summary>
internal sealed record OverlapGroup(IReadOnlyList<string> Names, IReadOnlyList<string> Shared);
