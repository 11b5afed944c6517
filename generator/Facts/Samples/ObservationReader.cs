using System.Threading;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Json;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>Reads what the samples of a project, and the examples of its pages, show of the types that they hold.</summary>
internal static class ObservationReader
{
    // The rest of a thousand payloads would only say the same again.
    private const int MostFindings = 20;

    /// <summary>Follows every sample.</summary>
    public static SampleObservations Read(SamplesToFollow input, KnownTypes types, CancellationToken token)
    {
        if (input.Samples.Count == 0)
        {
            return SampleObservations.None;
        }

        var collector = new ObservationCollector();
        var shown = new List<MissingReference>();
        var findings = new List<Finding>();
        foreach (var sample in input.Samples)
        {
            token.ThrowIfCancellationRequested();
            var walker = new SampleWalker(types, sample.Place.Path, collector);
            var declared = SampleMatcher.Find(sample.Place, types.Catalog);
            if (declared.Count == 1)
            {
                Follow(walker, declared[0], sample.Value);
            }
            else if (declared.Count > 1)
            {
                findings.Add(Unmatched(sample.Place, "is the name of several types"));
            }
            else if (SampleMatcher.FindMissing(sample.Place, input.Missing) is { } reference)
            {
                var values = sample.Value is JsonArray list ? list.Items : EquatableArray.Create(sample.Value);
                shown.Add(reference with { Examples = values.Where(static value => value is not JsonNull).ToEquatableArray(), IsPayload = true });
            }
            else if (sample.Place.IsInSamplesFolder)
            {
                findings.Add(Unmatched(sample.Place, "is not declared by any page"));
            }

            shown.AddRange(walker.Missing.Select(static reference => reference with { IsPayload = true }));
            findings.AddRange(walker.Findings.Take(MostFindings));
        }

        return new SampleObservations(collector.ToTable(), shown.ToEquatableArray(), findings.ToEquatableArray());
    }

    /// <summary>What a page's own Example Usage shows of missing types further down.</summary>
    public static IEnumerable<MissingReference> ReadExample(SettledPage page, KnownTypes types)
    {
        if (page.Page.Example is not { } example || types.Catalog.ByPath(page.Location.Path) is not { DuplicateOf: null } declared)
        {
            return [];
        }

        var walker = new SampleWalker(types, page.Location.Path, new ObservationCollector());
        walker.Follow(declared, example);
        return walker.Missing;
    }

    // A list of payloads is as good as one, unless the type itself is a list.
    private static void Follow(SampleWalker walker, DeclaredType type, JsonValue value)
    {
        if (value is JsonArray list && !walker.TakesList(type))
        {
            walker.FollowItems(type, list);
        }
        else
        {
            walker.Follow(type, value);
        }
    }

    private static Finding Unmatched(SamplePlace sample, string why) =>
        new(FindingId.SampleWithoutPage, sample.Path, new JsonAnchor(default), EquatableArray.Create(sample.TypeName, why));
}
