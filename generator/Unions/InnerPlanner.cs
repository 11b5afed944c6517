using Inkeep.Gen.Models;

namespace Inkeep.Gen.Unions;

/// <summary>
/// Finds a member that all objects of a union document, and whose value is a different kind of JSON or a different type of object in
/// each of them; it is needed only when two of the objects can't be told apart by their member names.
/// </summary>
internal static class InnerPlanner
{
    public static InnerChoice? Plan(IReadOnlyList<CandidateObject> objects)
    {
        if (objects.Count > Overlaps.MostObjects || !Overlaps.Pairs(objects, null, null, default).Any())
        {
            return null;
        }

        foreach (var field in objects[0].Fields)
        {
            var values = objects.Select(known => (known.Case, Field: known.Find(field.Name))).ToList();
            if (values.All(static value => value.Field is not null) && !AreApartByText(values) && TellsApart(values.Select(static value => (value.Case, value.Field!)).ToList()))
            {
                return new InnerChoice(field.Name, values.Select(static value => new InnerCase(value.Field!.Kinds, value.Field.Object)).ToEquatableArray());
            }
        }

        return null;
    }

    /// <summary>Whether the kind of the member's value alone excludes one of the two objects.</summary>
    public static bool DifferInKind(InnerChoice? inner, CandidateObject left, CandidateObject right) =>
        inner is not null
        && left.Find(inner.JsonName) is { IsRequired: true } one
        && right.Find(inner.JsonName) is { IsRequired: true } other
        && (one.Kinds & other.Kinds) == 0;

    // Listed texts inside tell better than the names there.
    private static bool AreApartByText(List<(int Case, MemberShape? Field)> values)
    {
        for (var i = 1; i < values.Count; i++)
        {
            if (!EvidencePlanner.AreApartInside(values[0].Field!, values[i].Field!))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TellsApart(List<(int Case, MemberShape Field)> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                var (one, other) = (values[i].Field, values[j].Field);
                if (values[i].Case != values[j].Case && (one.Kinds & other.Kinds) != 0 && (one.Object is null || other.Object is null || one.Object == other.Object))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
