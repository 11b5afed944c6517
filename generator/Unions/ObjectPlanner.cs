using Inkeep.Gen.Models;

namespace Inkeep.Gen.Unions;

/// <summary>
/// Plans how the objects of a union are told apart: by a common required member with different documented texts in every case, then
/// by the texts of such a member in samples, then by member names, or the value of one member where names are not enough.
/// </summary>
internal static class ObjectPlanner
{
    public static ObjectPlan Plan(EquatableArray<CaseShape> cases)
    {
        var objects = cases.SelectMany(static @case => @case.Objects.Select(known => new CandidateObject(@case.Case, known))).ToList();
        var map = cases.FirstOrDefault(static @case => @case.IsMap)?.Case ?? 0;
        var distinct = objects.Select(static known => known.Case).Distinct().Take(2).Count();
        if (distinct == 0)
        {
            return map > 0 ? new SingleObject(map) : ObjectPlan.None;
        }

        if (distinct == 1 && (map == 0 || map == objects[0].Case))
        {
            return new SingleObject(objects[0].Case);
        }

        return (ObjectPlan?)ByText(objects, map) ?? ByShape(objects, map);
    }

    /// <summary>The same for lists, by the first object in them; none when at most one list contains objects.</summary>
    public static ObjectPlan PlanItems(EquatableArray<CaseShape> cases)
    {
        var items = cases.SelectMany(static @case => @case.ItemObjects.Select(known => new CandidateObject(@case.Case, known))).ToList();
        return items.Select(static known => known.Case).Distinct().Take(2).Count() < 2
            ? ObjectPlan.None
            : (ObjectPlan?)ByText(items, 0) ?? ByShape(items, 0);
    }

    /// <summary>The member that tells the objects apart, or null.</summary>
    public static string? Discriminator(IReadOnlyList<CandidateObject> objects)
    {
        foreach (var field in objects[0].Fields)
        {
            if (field.IsRequired && field.Texts.Count > 0 && TellsApart(field.Name, objects))
            {
                return field.Name;
            }
        }

        return null;
    }

    private static ObjectByText? ByText(List<CandidateObject> objects, int map)
    {
        if (objects.Select(static known => known.Case).Distinct().Count() < 2 || Discriminator(objects) is not { } name)
        {
            return null;
        }

        var cases = objects
            .GroupBy(static known => known.Case)
            .Select(group => new TextCase(
                group.Key,
                group.SelectMany(known => known.Find(name)!.Texts).Distinct(StringComparer.Ordinal).ToEquatableArray()));
        return new ObjectByText(name, cases.ToEquatableArray(), map);
    }

    private static ObjectByShape ByShape(List<CandidateObject> objects, int map) =>
        new(objects.Select(static known => new ShapeCase(known.Case, known.Known.Type)).ToEquatableArray(), map, map == 0 ? InnerPlanner.Plan(objects) : null, ObservedDiscriminatorPlanner.Plan(objects));

    private static bool TellsApart(string name, IReadOnlyList<CandidateObject> objects)
    {
        var owner = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var known in objects)
        {
            if (known.Find(name) is not { IsRequired: true, Texts.Count: > 0 } field)
            {
                return false;
            }

            foreach (var text in field.Texts)
            {
                if (owner.TryGetValue(text, out var other) && other != known.Case)
                {
                    return false;
                }

                owner[text] = known.Case;
            }
        }

        return true;
    }
}
