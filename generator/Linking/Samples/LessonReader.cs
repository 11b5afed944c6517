using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Linking.Placeholders;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>Reads what the samples of a project, and the examples of its pages, show of the types that they hold.</summary>
internal static class LessonReader
{
    /// <summary>Follows every sample.</summary>
    /// <param name="samples">The samples, by path.</param>
    /// <param name="shapes">What pages say.</param>
    /// <param name="index">Where types are.</param>
    /// <param name="missing">What pages refer to and no page declares: a sample may show that too.</param>
    /// <param name="token">Ends the work early.</param>
    public static SampleLessons Read(
        EquatableArray<PlacedSample> samples, PathTable<PageShape> shapes, PageIndex index, IReadOnlyCollection<MissingUse> missing, CancellationToken token)
    {
        if (samples.Count == 0)
        {
            return SampleLessons.None;
        }

        var book = new LessonBook();
        var resolver = new ReferenceResolver(index, PlaceholderIndex.Empty);
        var shown = new List<MissingUse>();
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
                var values = sample.Value is ExampleArray list ? list.Items : EquatableArray.Create(sample.Value);
                shown.Add(use with { Examples = values.Where(static value => value is not ExampleNull).ToEquatableArray(), IsPayload = true });
            }
            else if (sample.IsInSamplesFolder)
            {
                findings.Add(Unmatched(sample, "no page declares"));
            }

            shown.AddRange(walker.Missing.Select(static use => use with { IsPayload = true }));
            findings.AddRange(walker.Findings);
        }

        return new SampleLessons(book.ToLessons(), shown.ToEquatableArray(), findings.ToEquatableArray());
    }

    /// <summary>What a page's own Example Usage shows of missing types further down; what it teaches else is the pages' own business.</summary>
    public static IEnumerable<MissingUse> ReadExample(PlacedPage placed, PathTable<PageShape> shapes, PageIndex index)
    {
        if (shapes.Items.Count == 0 || placed.Page.Example is not { } example || index.ByPath(placed.Address.Path) is not { DuplicateOf: null } declared)
        {
            return [];
        }

        var walker = new SampleWalker(new ReferenceResolver(index, PlaceholderIndex.Empty), shapes, placed.Address.Path, new LessonBook());
        walker.Follow(declared, example);
        return walker.Missing;
    }

    // A list of payloads is as good as one, unless the type itself is a list.
    private static void Follow(SampleWalker walker, DeclaredType type, ExampleValue value)
    {
        if (value is ExampleArray list && !walker.TakesList(type))
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
