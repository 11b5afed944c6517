using Inkeep.Gen.Building;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Models;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Pipeline;

/// <summary>
/// From files that were read to C# and findings. Wiring only: each step is one method of the stage that does it. Source and findings are
/// apart, so that a moved line changes no source.
/// </summary>
/// <param name="Types">A file, or the part of one, for each page.</param>
/// <param name="Shared">Files of the whole project: placeholders, files that many types share, and the entry point.</param>
/// <param name="Catalog">The types of all pages.</param>
/// <param name="Findings">Everything that was found, in its place.</param>
internal sealed record ModelPipeline(
    PipelineValues<SourceFile> Types, PipelineValues<EmittedFile> Shared, PipelineValue<TypeCatalog> Catalog, Func<PipelineValue<EquatableList<LocatedFinding>>> Findings)
{
    /// <param name="around">What the project references.</param>
    /// <param name="hasEnumMemberNames">See <see cref="EmitSettings"/>.</param>
    /// <param name="emitter">Who asks; the project's options say who of the two prints.</param>
    public static ModelPipeline Of(ReadFiles read, PipelineValue<Surroundings> around, PipelineValue<Flag> hasEnumMemberNames, Emitter emitter)
    {
        var settings = read.Settings;

        // Pages in their places, as overlays and policies leave them, and the catalog of their types.
        var overlayTable = read.Overlays.With(settings)
            .Select(static (input, _) => Project.Locate(input.Left, input.Right))
            .Collect(static all => new OverlayTable(all));
        var project = settings.Join(read.Files, static (settings, files) => new Project(settings, files, OverlayTable.None))
            .Join(overlayTable, static (project, overlays) => project with { Overlays = overlays })
            .Join(around.Join(settings, static (around, settings) => around.FindUnmet(settings)), static (project, unmet) => project with { Unmet = unmet })
            .WithTrackingName(TrackingNames.Project);
        var stated = read.Pages.With(project)
            .SelectMany(static (input, _) => input.Right.State(input.Left))
            .WithTrackingName(TrackingNames.Stated);
        var catalog = stated
            .Select(static (page, _) => page.ToDeclaration())
            .CollectList()
            .Join(settings, static (pages, settings) => TypeCatalog.Of(pages.Items, settings.Options))
            .WithTrackingName(TrackingNames.Catalog);
        var declared = stated.With(catalog);
        var missing = declared
            .SelectMany(static (input, _) => MissingReferenceReader.Read(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Missing)
            .CollectList();
        var shownObjects = declared
            .SelectMany(static (input, _) => ShownObjects.Read(input.Left, input.Right))
            .Collect(static all => ShownObjects.Gather(all))
            .WithTrackingName(TrackingNames.ShownObjects);

        // Facts: what samples show of pages, and samples and examples of missing pages; nothing is followed where there is nothing to follow.
        var targets = stated.With(read.HasDocuments)
            .SelectNotNull(static (input, _) => input.Right.IsSet ? SampleTargets.TypesOf(input.Left) : null)
            .CollectList()
            .Join(settings, static (pages, settings) => SampleTargets.Of(pages.Items, settings));
        var samples = read.Samples(targets);
        var locatedSamples = samples.With(settings)
            .SelectNotNull(static (input, _) => Project.Locate(input.Left, input.Right))
            .Collect(static all => LocatedSample.Sort(all))
            .WithTrackingName(TrackingNames.Samples);
        var isFollowing = locatedSamples.Join(missing, static (samples, missing) => new Flag(samples.Items.Count > 0 || missing.Items.Count > 0));
        var followed = stated.With(isFollowing)
            .SelectNotNull(static (input, _) => input.Right.IsSet ? input.Left : null);
        var known = followed
            .Select(static (page, _) => TypeShape.Of(page))
            .WithTrackingName(TrackingNames.Shapes)
            .CollectTable()
            .Join(catalog, static (shapes, catalog) => new KnownTypes(catalog, shapes));
        var shown = followed.With(known)
            .SelectMany(static (input, _) => ObservationReader.ReadExample(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Missing)
            .CollectList();
        var observations = locatedSamples.Join(missing, static (samples, missing) => new SamplesToFollow(samples.Items, missing.Items))
            .Join(known, static (samples, known, token) => ObservationReader.Read(samples, known, token))
            .WithTrackingName(TrackingNames.Observations);
        var directory = missing.Join(shown, static (missing, shown) => missing.Items.Concat(shown.Items))
            .Join(observations, static (missing, observed) => missing.Concat(observed.Missing))
            .Join(overlayTable, static (missing, overlays) => new MissingReferences(missing, overlays))
            .Join(around, static (missing, around) => missing with { Elsewhere = around.Models })
            .Join(catalog, static (missing, catalog) => new TypeDirectory(catalog, PlaceholderIndex.Of(missing, catalog)))
            .WithTrackingName(TrackingNames.Placeholders);
        var settled = stated.With(observations.Join(shownObjects, static (observed, shown) => new ShownFacts(observed.Pages, shown)))
            .Select(static (input, _) => input.Right.Settle(input.Left))
            .WithTrackingName(TrackingNames.Settled);

        // Models: each page with just what its own references need of the others.
        var shapes = settled
            .Select(static (page, _) => TypeShape.Of(page))
            .WithTrackingName(TrackingNames.SettledShapes)
            .CollectTable();
        var built = settled.With(directory)
            .SelectNotNull(static (input, _) => BoundPage.Of(input.Left, input.Right.Catalog, input.Right.Placeholders))
            .WithTrackingName(TrackingNames.References)
            .With(directory.Join(shapes, static (directory, shapes) => new SettledTypes(directory, shapes)))
            .Select(static (input, token) => input.Left.With(input.Right.Directory.Catalog, input.Right.Directory.Placeholders, input.Right.Shapes, token))
            .WithTrackingName(TrackingNames.UnionCases)
            .Select(static (page, _) => PageBuilder.Build(page))
            .WithTrackingName(TrackingNames.Built);
        var models = built
            .SelectNotNull(static (page, _) => page.Model)
            .WithTrackingName(TrackingNames.Model);
        var placeholderModels = directory
            .SelectMany(static (directory, token) => PlaceholderBuilder.BuildAll(directory.Catalog, directory.Placeholders, token))
            .WithTrackingName(TrackingNames.Model);

        // C#: a file a page, and what belongs to the whole project.
        var emitting = directory.Join(hasEnumMemberNames, static (directory, names) => new EmitSettings(directory.IsBucketed, names.IsSet))
            .Join(settings, (emitting, settings) => emitting with { HasSchemas = settings.Options.HasSchemas, IsOff = settings.Options.Emitter != emitter });
        var types = Emit(models, emitting);
        var placeholders = Emit(placeholderModels, emitting);
        var entryPoint = catalog.Join(emitting, static (catalog, emitting) => new EquatableList<SourceFile>(
            catalog.Count > 0 && !emitting.IsOff ? EquatableArray.Create(SpecJsonEmitter.Emit(catalog.BaseNamespace, catalog.Project.Defaults.IsPublic, emitting)) : default));
        var shared = types.CollectList()
            .Join(placeholders.CollectList(), static (types, placeholders) => SourceBuckets.Of(types.Items, placeholders.Items).Concat<EmittedFile>(placeholders.Items))
            .Join(entryPoint, static (files, entryPoint) => entryPoint.Items.Concat(files))
            .SelectMany(static (files, _) => files)
            .WithTrackingName(TrackingNames.Files);

        return new(types, shared, catalog, () => FindingLocator.Locate(
            FindingCollector.Collect(built, stated, observations, directory, overlayTable), read, samples, project));
    }

    private static PipelineValues<SourceFile> Emit(PipelineValues<TypeModel> models, PipelineValue<EmitSettings> settings) =>
        models.With(settings)
            .SelectNotNull(static (input, _) => input.Right.IsOff ? null : TypeEmitter.Emit(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Source);
}
