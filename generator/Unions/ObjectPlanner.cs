using Inkeep.Gen.Models;

namespace Inkeep.Gen.Unions;

/// <summary>
/// Plans how the objects of a union are told apart: by a common required member with different documented texts in every case, then
/// by the texts of such a member in samples, then by member names, or the value of one member where names are not enough.
/// </summary>
internal static class ObjectPlanner
{
    // How many members with listed texts are compared when none of them is different everywhere.
    private const int MostCandidates = 16;

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

    // A member whose texts are different in every case; else the one whose texts leave the fewest objects to be told apart in another way.
    private static ObjectByText? ByText(List<CandidateObject> objects, int map)
    {
        if (objects.Select(static known => known.Case).Distinct().Take(2).Count() < 2)
        {
            return null;
        }

        var name = Discriminator(objects) ?? objects[0].Fields
            .Where(static field => field.IsRequired && field.Texts.Count > 0)
            .Take(MostCandidates)
            .Select(field => (field.Name, Shared: CountShared(field.Name, objects)))
            .Where(static candidate => candidate.Shared is not null)
            .OrderBy(static candidate => candidate.Shared)
            .FirstOrDefault().Name;
        return name is null ? null : ByText(name, objects, map);
    }

    private static ObjectByText ByText(string name, List<CandidateObject> objects, int map)
    {
        var owners = OwnersOf(name, objects);
        var cases = objects
            .GroupBy(static known => known.Case)
            .Select(group => new TextCase(
                group.Key,
                group.SelectMany(known => known.Find(name)!.Texts).Distinct(StringComparer.Ordinal).Where(text => !AreSeveral(owners[text], objects)).ToEquatableArray()));
        var shared = owners
            .Where(owner => AreSeveral(owner.Value, objects))
            .GroupBy(static owner => owner.Value.ToEquatableArray(), static owner => owner.Key)
            .Select(group => new SharedTexts(group.ToEquatableArray(), Among(group.Key.Select(place => objects[place]).ToList())));
        return new ObjectByText(name, cases.ToEquatableArray(), shared.ToEquatableArray(), map);
    }

    // Not by partly shared texts again: each such step may leave most objects to the next one.
    private static ObjectChoice Among(List<CandidateObject> objects) =>
        Discriminator(objects) is { } name ? ByText(name, objects, 0) : ByShape(objects, 0);

    // By text, the places of the objects that have it, in order; empty when some object has no listed text.
    private static Dictionary<string, List<int>> OwnersOf(string name, IReadOnlyList<CandidateObject> objects)
    {
        var owners = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var place = 0; place < objects.Count; place++)
        {
            if (objects[place].Find(name) is not { IsRequired: true, Texts.Count: > 0 } field)
            {
                return [];
            }

            foreach (var text in field.Texts)
            {
                if (!owners.TryGetValue(text, out var places))
                {
                    owners.Add(text, places = []);
                }

                places.Add(place);
            }
        }

        return owners;
    }

    private static bool AreSeveral(List<int> places, IReadOnlyList<CandidateObject> objects) => places.Exists(place => objects[place].Case != objects[places[0]].Case);

    // How often a text is one more case's; null when most texts are, so that the member is no discriminator.
    private static int? CountShared(string name, IReadOnlyList<CandidateObject> objects)
    {
        var owners = OwnersOf(name, objects).Values;
        var shared = owners.Where(places => AreSeveral(places, objects)).ToList();
        return owners.Count == 0 || shared.Count * 2 >= owners.Count ? null : shared.Sum(static places => places.Count - 1);
    }

    private static ObjectByShape ByShape(List<CandidateObject> objects, int map)
    {
        var inner = map == 0 ? InnerPlanner.Plan(objects) : null;
        var seen = ObservedDiscriminatorPlanner.Plan(objects);
        return new(objects.Select(static known => new ShapeCase(known.Case, known.Known.Type)).ToEquatableArray(), map, inner, seen)
        {
            Evidence = EvidencePlanner.Plan(objects, inner, seen),
        };
    }

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
