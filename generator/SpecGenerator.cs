using System.Linq;
using Inkeep.Gen.Building;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Inputs;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Unions;
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
            .Select(static (all, _) => new EquatableList<string>(PageFiles.Repeated(all.Select(static file => file.Path))))
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
            .SelectNotNull(static (input, _) => PagePlacer.Place(input.Left, input.Right.Left.Left, input.Right.Left.Right) is { } placed
                ? PageCorrector.Correct(placed, input.Right.Right)
                : null)
            .WithTrackingName(TrackingNames.Place);

        // The little that pages know of each other.
        var index = pages
            .Select(static (page, _) => PageDeclaration.Of(page.Placed))
            .WithTrackingName(TrackingNames.Name)
            .CollectList()
            .Combine(project)
            .Select(static (input, _) => TypeCatalog.Of(input.Left.Items, input.Right.Options))
            .WithTrackingName(TrackingNames.Index);
        var missing = pages.With(index)
            .SelectMany(static (input, _) => MissingReferenceReader.Read(input.Left.Placed, input.Right))
            .WithTrackingName(TrackingNames.Missing)
            .CollectList();

        // Samples, and examples of missing types: followed through the pages, when there are any.
        var parsedSamples = context.AdditionalTextsProvider.Where(SampleFiles.IsSample)
            .Select(SampleFiles.Read)
            .WithTrackingName(TrackingNames.ParseSample);
        var samples = parsedSamples.With(project)
            .Select(static (input, _) => SampleFiles.Place(input.Left, input.Right))
            .Collect()
            .Select(static (all, _) => new EquatableList<PlacedSample>(SampleFiles.Sort(all)))
            .WithTrackingName(TrackingNames.Samples);
        var isFollowing = samples.Pair(missing).Combine(project)
            .Select(static (input, _) => new Flag(
                input.Left.Left.Items.Count > 0 || input.Left.Right.Items.Count > 0 || input.Right.Options.HasExamples));
        var followed = pages.With(isFollowing)
            .SelectNotNull(static (input, _) => input.Right.IsSet ? input.Left.Placed : null);
        var shapes = followed
            .Select(static (page, _) => DocumentShape.Of(page))
            .WithTrackingName(TrackingNames.Shape)
            .Collect()
            .Select(static (all, _) => new PathTable<DocumentShape>(all))
            .WithTrackingName(TrackingNames.ShapeTable);
        var shown = followed.With(shapes.Pair(index))
            .SelectMany(static (input, _) => ObservationReader.ReadExample(input.Left, input.Right.Left, input.Right.Right))
            .WithTrackingName(TrackingNames.Shown)
            .CollectList();
        var lessons = samples.Pair(shapes).Combine(index.Pair(missing))
            .Select(static (input, token) => ObservationReader.Read(input.Left.Left.Items, input.Left.Right, input.Right.Left, input.Right.Right.Items, token))
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
            .Select(static (page, _) => TypeShapeReader.Read(page.Address.Path, page.Page))
            .WithTrackingName(TrackingNames.Evidence)
            .Collect()
            .Select(static (all, _) => new PathTable<TypeShape>(all))
            .WithTrackingName(TrackingNames.EvidenceTable);

        // Each page with just the slice of it that its own references need.
        var directory = index.Pair(placeholders);
        var linked = taught.With(directory)
            .SelectNotNull(static (input, _) => BoundPage.Of(input.Left, input.Right.Left, input.Right.Right))
            .WithTrackingName(TrackingNames.Slice)
            .With(directory.Pair(evidence))
            .Select(static (input, token) => input.Left.With(input.Right.Left.Left, input.Right.Left.Right, input.Right.Right, token))
            .WithTrackingName(TrackingNames.UnionSlice)
            .Select(static (request, _) => PageBuilder.Link(request))
            .WithTrackingName(TrackingNames.Link);
        var models = linked
            .SelectNotNull(static (page, _) => page.Model)
            .WithTrackingName(TrackingNames.Model);
        var standIns = directory
            .SelectMany(static (input, token) => PlaceholderBuilder.LinkAll(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.PlaceholderModel);

        // Source and diagnostics are separate outputs: a moved line changes no source.
        context.RegisterSources(models, standIns, index, placeholders);
        context.RegisterEntryPoint(index);
        context.RegisterDiagnostics(parsed, linked, project, settings, repeated);
        context.RegisterOverlayDiagnostics(parsedOverlays, overlays, pages, directory, project);
        context.RegisterSampleDiagnostics(parsedSamples, lessons, project);
    }
}
