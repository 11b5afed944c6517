using Inkeep.Gen.Models;

namespace Inkeep.Gen.Unions;

/// <summary>Finds the first pair of objects in a union that can't always be told apart.</summary>
internal static class Overlaps
{
    // The number of pairs grows with the square of the objects, so only the first hundred are compared.
    public const int MostObjects = 100;

    public static (CandidateObject Left, CandidateObject Right, IReadOnlyList<string> Shared)? Find(UnionPlan plan, IEnumerable<CaseShape> cases)
    {
        return plan.Object is ObjectByShape byShape
            ? Alike(cases.SelectMany(static @case => @case.Objects.Select(known => new CandidateObject(@case.Case, known))).Take(MostObjects).ToList(), byShape.Inner, byShape.Seen)
            : null;
    }

    /// <summary>The first pair of objects in different cases of which neither requires a member that the other doesn't document.</summary>
    public static (CandidateObject Left, CandidateObject Right, IReadOnlyList<string> Shared)? Alike(
        IReadOnlyList<CandidateObject> objects, InnerChoice? inner = null, ObservedDiscriminator? seen = null)
    {
        for (var i = 0; i < objects.Count; i++)
        {
            for (var j = i + 1; j < objects.Count; j++)
            {
                var (left, right) = (objects[i], objects[j]);
                if (left.Case != right.Case && !Needs(left, right) && !Needs(right, left) && !InnerPlanner.DifferInKind(inner, left, right) && !AreMarked(seen, i, j))
                {
                    return (left, right, left.Fields.Select(static field => field.Name).Where(name => right.Find(name) is not null).ToList());
                }
            }
        }

        return null;
    }

    private static bool AreMarked(ObservedDiscriminator? seen, int left, int right) =>
        seen is not null && seen.Cases[left].Text is not null && seen.Cases[right].Text is not null;

    // True when one requires a member that the other doesn't document.
    private static bool Needs(CandidateObject left, CandidateObject right) => left.Required.Any(name => right.Find(name) is null);
}
