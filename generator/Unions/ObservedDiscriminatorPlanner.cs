using Inkeep.Gen.Models;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Unions;

/// <summary>
/// Finds a required member that has a different text in the samples of each case. This is weaker evidence than documentation, because
/// other texts are possible, so the plan from the pages alone remains as the fallback.
/// </summary>
internal static class ObservedDiscriminatorPlanner
{
    /// <summary>The member that most objects require, then the one with the most known texts, then the first; null when there is none.</summary>
    public static ObservedDiscriminator? Plan(IReadOnlyList<CandidateObject> objects) => objects
        .SelectMany(static known => known.Fields)
        .Where(static field => field.Observed is not null)
        .Select(static field => field.Name)
        .Distinct(StringComparer.Ordinal)
        .Select(name => (Shared: objects.Count(known => known.Find(name) is { IsRequired: true }), Choice: Of(name, objects)))
        .Where(static candidate => candidate.Choice is not null)
        .OrderByDescending(static candidate => candidate.Shared)
        .ThenByDescending(static candidate => candidate.Choice!.Cases.Count(static @case => @case.Text is not null))
        .Select(static candidate => candidate.Choice)
        .FirstOrDefault();

    // A text that two cases share distinguishes neither, and a text of one case alone doesn't exclude the others.
    private static ObservedDiscriminator? Of(string name, IReadOnlyList<CandidateObject> objects)
    {
        var owner = new Dictionary<string, int>(StringComparer.Ordinal);
        var cases = new List<ObservedCase>();
        foreach (var known in objects)
        {
            var seen = Of(known.Find(name));
            if (seen.Text is { } text)
            {
                if (owner.TryGetValue(text, out var other) && other != known.Case)
                {
                    return null;
                }

                // If two objects of one case have the same text, the first represents it, and the nested union distinguishes them itself.
                seen = owner.ContainsKey(text) ? None : seen;
                owner[text] = known.Case;
            }

            cases.Add(seen);
        }

        return owner.Values.Distinct().Take(2).Count() == 2 ? new ObservedDiscriminator(name, cases.ToEquatableArray()) : null;
    }

    private static readonly ObservedCase None = new(null, null);

    private static ObservedCase Of(MemberShape? field) => field switch
    {
        { IsRequired: true, Observed: { } seen } => new ObservedCase(seen.Text, seen.Source),
        { IsRequired: true, Kinds: JsonKinds.String, Texts: { Count: 1 } texts } => new ObservedCase(texts[0], null),
        _ => None,
    };
}
