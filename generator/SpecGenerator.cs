using System.Linq;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Input;
using Inkeep.Gen.Linking;
using Inkeep.Gen.Linking.Corrections;
using Inkeep.Gen.Linking.Placeholders;
using Inkeep.Gen.Linking.Samples;
using Inkeep.Gen.Linking.Unions;
using Inkeep.Gen.Primitives;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen;

/// <summary>Turns the documentation pages of an API into C# models. Wiring only: each step is one method of the stage that does it.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SpecGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider;
        var files = context.AdditionalTextsProvider.Where(PageFiles.IsPage);

        // What the project says.
        var project = options
            .Select(static (provider, _) => ProjectSettings.Read(provider))
            .WithTrackingName(TrackingNames.Project);
        var listed = files.With(options)
            .Select(static (input, _) => FileSettings.Read(PageFiles.PathOf(input.Left), input.Right.GetOptions(input.Left)))
            .Collect();
        var settings = listed
            .Select(static (all, _) => new PathTable<FileSettings>(all.Where(static file => !file.SaysNothing)))
            .WithTrackingName(TrackingNames.Settings);
        var repeated = listed
            .Select(static (all, _) => new Gathered<string>(PageFiles.Repeated(all.Select(static file => file.Path))))
            .WithTrackingName(TrackingNames.Repeated);

        // Each page alone: its text ends here.
        var parsed = files
            .Select(PageFiles.Parse)
            .WithTrackingName(TrackingNames.Parse);

        // What overlays say goes before what pages say.
        var parsedOverlays = context.AdditionalTextsProvider.Where(PageFiles.IsOverlay)
            .Select(PageFiles.ParseOverlay)
            .WithTrackingName(TrackingNames.ParseOverlay);
        var overlays = parsedOverlays.With(project)
            .Select(static (input, _) => PagePlacer.Place(input.Left, input.Right))
            .Collect()
            .Select(static (files, _) => OverlayTable.Of(files))
            .WithTrackingName(TrackingNames.Overlays);
        var pages = parsed.With(project.Pair(settings).Pair(overlays))
            .SelectSome(static (input, _) => PagePlacer.Place(input.Left, input.Right.Left.Left, input.Right.Left.Right) is { } placed
                ? PageCorrector.Correct(placed, input.Right.Right)
                : null)
            .WithTrackingName(TrackingNames.Place);

        // The little that pages know of each other.
        var index = pages
            .Select(static (page, _) => PageName.Of(page.Placed))
            .WithTrackingName(TrackingNames.Name)
            .Gather()
            .Combine(project)
            .Select(static (input, _) => PageIndex.Of(input.Left.Items, input.Right.Options))
            .WithTrackingName(TrackingNames.Index);
        var missing = pages.With(index)
            .SelectMany(static (input, _) => MissingUseReader.Read(input.Left.Placed, input.Right))
            .WithTrackingName(TrackingNames.Missing)
            .Gather();

        // Samples, and examples of missing types: followed through the pages, when there are any.
        var parsedSamples = context.AdditionalTextsProvider.Where(SampleFiles.IsSample)
            .Select(SampleFiles.Read)
            .WithTrackingName(TrackingNames.ParseSample);
        var samples = parsedSamples.With(project)
            .Select(static (input, _) => SampleFiles.Place(input.Left, input.Right))
            .Collect()
            .Select(static (all, _) => new Gathered<PlacedSample>(SampleFiles.Sort(all)))
            .WithTrackingName(TrackingNames.Samples);
        var isFollowing = samples.Pair(missing).Combine(project)
            .Select(static (input, _) => new Decision(
                input.Left.Left.Items.Count > 0 || input.Left.Right.Items.Count > 0 || input.Right.Options.HasExamples));
        var followed = pages.With(isFollowing)
            .SelectSome(static (input, _) => input.Right.IsYes ? input.Left.Placed : null);
        var shapes = followed
            .Select(static (page, _) => PageShape.Of(page))
            .WithTrackingName(TrackingNames.Shape)
            .Collect()
            .Select(static (all, _) => new PathTable<PageShape>(all))
            .WithTrackingName(TrackingNames.ShapeTable);
        var shown = followed.With(shapes.Pair(index))
            .SelectMany(static (input, _) => LessonReader.ReadExample(input.Left, input.Right.Left, input.Right.Right))
            .WithTrackingName(TrackingNames.Shown)
            .Gather();
        var lessons = samples.Pair(shapes).Combine(index.Pair(missing))
            .Select(static (input, token) => LessonReader.Read(input.Left.Left.Items, input.Left.Right, input.Right.Left, input.Right.Right.Items, token))
            .WithTrackingName(TrackingNames.Lessons);
        var placeholders = missing.Pair(shown).Combine(lessons.Pair(index.Pair(overlays)))
            .Select(static (input, _) => PlaceholderIndex.Of(
                input.Left.Left.Items.Concat(input.Left.Right.Items).Concat(input.Right.Left.Missing), input.Right.Right.Left, input.Right.Right.Right))
            .WithTrackingName(TrackingNames.Placeholders);
        var teaching = lessons.Combine(shapes.Pair(index))
            .Select(static (input, _) => Teaching.Of(input.Left.Lessons, input.Right.Left, input.Right.Right))
            .WithTrackingName(TrackingNames.Teaching);
        var taught = pages.With(teaching)
            .Select(static (input, _) => SampleTeacher.Teach(input.Left.Placed, input.Right))
            .WithTrackingName(TrackingNames.Teach);

        var evidence = taught
            .Select(static (page, _) => PageEvidenceReader.Read(page.Address.Path, page.Page))
            .WithTrackingName(TrackingNames.Evidence)
            .Collect()
            .Select(static (all, _) => new PathTable<PageEvidence>(all))
            .WithTrackingName(TrackingNames.EvidenceTable);

        // Each page with just the slice of it that its own references need.
        var directory = index.Pair(placeholders);
        var linked = taught.With(directory)
            .SelectSome(static (input, _) => LinkRequest.Of(input.Left, input.Right.Left, input.Right.Right))
            .WithTrackingName(TrackingNames.Slice)
            .With(directory.Pair(evidence))
            .Select(static (input, token) => input.Left.With(input.Right.Left.Left, input.Right.Left.Right, input.Right.Right, token))
            .WithTrackingName(TrackingNames.UnionSlice)
            .Select(static (request, _) => PageLinker.Link(request))
            .WithTrackingName(TrackingNames.Link);
        var models = linked
            .SelectSome(static (page, _) => page.Model)
            .WithTrackingName(TrackingNames.Model);
        var standIns = directory
            .SelectMany(static (input, token) => PlaceholderLinker.LinkAll(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.PlaceholderModel);

        // Source and diagnostics are separate outputs: a moved line changes no source.
        context.RegisterSources(models, standIns, index, placeholders);
        context.RegisterEntryPoint(index);
        context.RegisterDiagnostics(parsed, linked, project, settings, repeated);
        context.RegisterOverlayDiagnostics(parsedOverlays, overlays, pages, directory, project);
        context.RegisterSampleDiagnostics(parsedSamples, lessons, project);
    }
}
