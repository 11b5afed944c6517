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
        var settings = files.Combine(options)
            .Select(static (pair, _) => FileSettings.Read(PageFiles.PathOf(pair.Left), pair.Right.GetOptions(pair.Left)))
            .Where(static file => !file.SaysNothing)
            .Collect()
            .Select(static (all, _) => new PathTable<FileSettings>(all))
            .WithTrackingName(TrackingNames.Settings);

        // Each page alone: its text ends here.
        var parsed = files
            .Select(PageFiles.Parse)
            .WithTrackingName(TrackingNames.Parse);
        var repeated = parsed
            .Select(static (page, _) => page.Path)
            .Collect()
            .Select(static (paths, _) => new Gathered<string>(PageFiles.Repeated(paths)))
            .WithTrackingName(TrackingNames.Repeated);
        var placed = parsed.Combine(project.Pair(settings))
            .Select(static (input, _) => PagePlacer.Place(input.Left, input.Right.Left, input.Right.Right))
            .Where(static page => page is not null)
            .Select(static (page, _) => page!)
            .WithTrackingName(TrackingNames.Place);

        // What overlays say goes before what pages say.
        var parsedOverlays = context.AdditionalTextsProvider.Where(PageFiles.IsOverlay)
            .Select(PageFiles.ParseOverlay)
            .WithTrackingName(TrackingNames.ParseOverlay);
        var overlays = parsedOverlays.Combine(project)
            .Select(static (input, _) => PagePlacer.Place(input.Left, input.Right))
            .Collect()
            .Select(static (files, _) => OverlayTable.Of(files))
            .WithTrackingName(TrackingNames.Overlays);
        var corrected = placed.Combine(overlays)
            .Select(static (input, _) => PageCorrector.Correct(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Correct);
        var pages = corrected.Select(static (page, _) => page.Placed);

        // The little that pages know of each other.
        var index = pages
            .Select(static (page, _) => PageName.Of(page.Page, page.Address, page.Options))
            .WithTrackingName(TrackingNames.Name)
            .Gather()
            .Combine(project)
            .Select(static (input, _) => PageIndex.Of(input.Left.Items, input.Right.Options))
            .WithTrackingName(TrackingNames.Index);
        var missing = pages.Combine(index)
            .SelectMany(static (input, _) => MissingUseReader.Read(input.Left.Page, input.Left.Address, input.Left.Options, input.Right))
            .WithTrackingName(TrackingNames.Missing)
            .Gather();

        // Samples, and examples of missing types: followed through the pages, when there are any.
        var parsedSamples = context.AdditionalTextsProvider.Where(SampleFiles.IsSample)
            .Select(SampleFiles.Read)
            .WithTrackingName(TrackingNames.ParseSample);
        var samples = parsedSamples.Combine(project)
            .Select(static (input, _) => SampleFiles.Place(input.Left, input.Right))
            .Collect()
            .Select(static (all, _) => new Gathered<PlacedSample>(SampleFiles.Sort(all)))
            .WithTrackingName(TrackingNames.Samples);
        var isFollowing = samples.Pair(missing).Combine(project)
            .Select(static (input, _) => new Decision(
                input.Left.Left.Items.Count > 0 || input.Left.Right.Items.Count > 0 || input.Right.Options.HasExamples));
        var shapes = pages.Combine(isFollowing)
            .Select(static (input, _) => input.Right.IsYes ? PageShape.Of(input.Left) : null)
            .WithTrackingName(TrackingNames.Shape)
            .Collect()
            .Select(static (all, _) => new PathTable<PageShape>(all.OfType<PageShape>()))
            .WithTrackingName(TrackingNames.ShapeTable);
        var shown = pages.Combine(shapes.Pair(index))
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
        var taught = pages.Combine(lessons)
            .Select(static (input, _) => WireNameSettler.Settle(SampleTeacher.Teach(input.Left, input.Right.Lessons)))
            .WithTrackingName(TrackingNames.Teach)
            .Combine(lessons.Pair(shapes.Pair(index)))
            .Select(static (input, _) => ExamplePrinter.Tell(input.Left, input.Right.Right.Left, input.Right.Right.Right, input.Right.Left.Lessons))
            .WithTrackingName(TrackingNames.Example);

        var evidence = taught
            .Select(static (page, _) => PageEvidenceReader.Read(page.Address.Path, page.Page))
            .WithTrackingName(TrackingNames.Evidence)
            .Collect()
            .Select(static (all, _) => new PathTable<PageEvidence>(all))
            .WithTrackingName(TrackingNames.EvidenceTable);

        // Each page with just the slice of it that its own references need.
        var directory = index.Pair(placeholders);
        var linked = taught.Combine(directory)
            .Select(static (input, _) => LinkRequest.Of(input.Left, input.Right.Left, input.Right.Right))
            .Where(static request => request is not null)
            .Select(static (request, _) => request!)
            .WithTrackingName(TrackingNames.Slice)
            .Combine(directory.Pair(evidence))
            .Select(static (input, token) => input.Left.With(input.Right.Left.Left, input.Right.Left.Right, input.Right.Right, token))
            .WithTrackingName(TrackingNames.UnionSlice)
            .Select(static (request, _) => PageLinker.Link(request))
            .WithTrackingName(TrackingNames.Link);
        var models = linked
            .Where(static page => page.Model is not null)
            .Select(static (page, _) => page.Model!)
            .WithTrackingName(TrackingNames.Model);
        var standIns = pages.Combine(directory)
            .SelectMany(static (input, _) => PlaceholderLinker.LinkFirstUsedOn(input.Left.Address.Path, input.Right.Left, input.Right.Right))
            .WithTrackingName(TrackingNames.PlaceholderModel);

        // Source and diagnostics are separate outputs: a moved line changes no source.
        context.RegisterSources(models, standIns, index, placeholders);
        context.RegisterEntryPoint(index);
        context.RegisterDiagnostics(parsed, linked, project, settings, repeated);
        context.RegisterOverlayDiagnostics(parsedOverlays, overlays, corrected, directory, project);
        context.RegisterSampleDiagnostics(parsedSamples, lessons, project);
    }
}
