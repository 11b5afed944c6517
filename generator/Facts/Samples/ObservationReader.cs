using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>Reads what the samples of a project, and the examples of its pages, show of the types that they hold.</summary>
internal static class ObservationReader
{
    /// <summary>Follows every sample.</summary>
    /// <param name="samples">The samples, by path.</param>
    /// <param name="shapes">What pages say.</param>
    /// <param name="index">Where types are.</param>
    /// <param name="missing">What pages refer to and no page declares: a sample may show that too.</param>
    /// <param name="token">Ends the work early.</param>
    public static SampleObservations Read(
        EquatableArray<PlacedSample> samples, PathTable<DocumentShape> shapes, TypeCatalog index, IReadOnlyCollection<MissingReference> missing, CancellationToken token)
    {
        if (samples.Count == 0)
        {
            return SampleObservations.None;
        }

        var book = new ObservationCollector();
        var resolver = new ReferenceResolver(index, PlaceholderIndex.Empty);
        var shown = new List<MissingReference>();
        var findings = new List<SampleFinding>();
        foreach (var sample in samples)
        {
            token.ThrowIfCancellationRequested();
            var walker = new SampleWalker(resolver, shapes, sample.Path, book);
            var types = SampleMatcher.Find(sample, index);
            if (types.Count == 1)
            {
                Follow(walker, types[0], sample.Value);
            }
            else if (types.Count > 1)
            {
                findings.Add(Unmatched(sample, "several types are called"));
            }
            else if (SampleMatcher.FindMissing(sample, missing) is { } use)
            {
                var values = sample.Value is JsonArray list ? list.Items : EquatableArray.Create(sample.Value);
                shown.Add(use with { Examples = values.Where(static value => value is not JsonNull).ToEquatableArray(), IsPayload = true });
            }
            else if (sample.IsInSamplesFolder)
            {
                findings.Add(Unmatched(sample, "no page declares"));
            }

            shown.AddRange(walker.Missing.Select(static use => use with { IsPayload = true }));
            findings.AddRange(walker.Findings);
        }

        return new SampleObservations(book.ToTable(), shown.ToEquatableArray(), findings.ToEquatableArray());
    }

    /// <summary>What a page's own Example Usage shows of missing types further down; what it teaches else is the pages' own business.</summary>
    public static IEnumerable<MissingReference> ReadExample(LocatedPage placed, PathTable<DocumentShape> shapes, TypeCatalog index)
    {
        if (shapes.Items.Count == 0 || placed.Page.Example is not { } example || index.ByPath(placed.Address.Path) is not { DuplicateOf: null } declared)
        {
            return [];
        }

        var walker = new SampleWalker(new ReferenceResolver(index, PlaceholderIndex.Empty), shapes, placed.Address.Path, new ObservationCollector());
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

    private static SampleFinding Unmatched(PlacedSample sample, string why) =>
        new(sample.Path, default, FindingId.SampleWithoutPage, EquatableArray.Create(sample.TypeName, why));
}
