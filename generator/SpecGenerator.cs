using Inkeep.Gen.Building;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Inputs;
using Inkeep.Gen.Json;
using Inkeep.Gen.Pipeline;
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
        var texts = context.AdditionalTextsProvider;

        // Inputs: every file is read by itself, and its text ends here.
        var unmet = context.CompilationProvider.Combine(context.ParseOptionsProvider)
            .Select(static (input, _) => Requirements.FindUnmet(input.Left, input.Right));
        var settings = options.Select(static (provider, _) => OptionReader.ReadProject(provider.GlobalOptions));
        var pageTexts = texts.Where(InputFile.IsPage);
        var files = pageTexts.With(options)
            .Select(static (input, _) => OptionReader.ReadFile(InputFile.PathOf(input.Left), input.Right.GetOptions(input.Left)))
            .Collect()
            .Select(static (all, _) => ProjectFiles.Of(all));
        var pages = pageTexts
            .Select(static (file, token) => PageParser.Parse(InputFile.PathOf(file), InputFile.TextOf(file, token), token))
            .WithTrackingName(TrackingNames.Parse);
        var overlays = texts.Where(InputFile.IsOverlay)
            .Select(static (file, token) => OverlayParser.Parse(InputFile.PathOf(file), InputFile.TextOf(file, token), token))
            .WithTrackingName(TrackingNames.Parse);

        // Pages in their places, as overlays and policies leave them, and the catalog of their types.
        var overlayTable = overlays.With(settings)
            .Select(static (input, _) => Project.Locate(input.Left, input.Right))
            .Collect()
            .Select(static (all, _) => new OverlayTable(all));
        var project = settings.Join(files, static (settings, files) => new Project(settings, files, OverlayTable.None))
            .Join(overlayTable, static (project, overlays) => project with { Overlays = overlays })
            .Join(unmet, static (project, unmet) => project with { Unmet = unmet })
            .WithTrackingName(TrackingNames.Project);
        var stated = pages.With(project)
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
            .Collect()
            .Select(static (all, _) => ShownObjects.Gather(all))
            .WithTrackingName(TrackingNames.ShownObjects);

        // Facts: what samples show of pages, and samples and examples of missing pages; nothing is followed where there is nothing to follow.
        var documents = texts.Where(InputFile.IsJson);
        var hasDocuments = documents.Collect().Select(static (all, _) => new Flag(!all.IsEmpty));
        var targets = stated.With(hasDocuments)
            .SelectNotNull(static (input, _) => input.Right.IsSet ? SampleTargets.TypesOf(input.Left) : null)
            .CollectList()
            .Join(settings, static (pages, settings) => SampleTargets.Of(pages.Items, settings));
        var samples = documents
            .With(targets)
            .SelectNotNull(static (input, _) => input.Right.Include(InputFile.PathOf(input.Left)) ? input.Left : null)
            .Select(static (file, token) => SampleReader.Read(InputFile.PathOf(file), InputFile.TextOf(file, token), token))
            .WithTrackingName(TrackingNames.Parse);
        var locatedSamples = samples.With(settings)
            .SelectNotNull(static (input, _) => Project.Locate(input.Left, input.Right))
            .Collect()
            .Select(static (all, _) => LocatedSample.Sort(all))
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
            .Combine(known)
            .Select(static (input, token) => ObservationReader.Read(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.Observations);
        var directory = missing.Join(shown, static (missing, shown) => missing.Items.Concat(shown.Items))
            .Join(observations, static (missing, observed) => missing.Concat(observed.Missing))
            .Join(overlayTable, static (missing, overlays) => new MissingReferences(missing, overlays))
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

        // Outputs: source and diagnostics are apart, so that a moved line changes no source.
        var emitting = directory.Combine(context.ParseOptionsProvider)
            .Select(static (input, _) => new EmitSettings(
                input.Left.IsBucketed, input.Right.PreprocessorSymbolNames.Contains(EmitSettings.EnumMemberNamesSymbol)));
        context.RegisterSources(Emit(models, emitting), Emit(placeholderModels, emitting), catalog);
        context.RegisterDiagnostics(
            FindingCollector.Collect(built, stated, observations, directory, overlayTable),
            new ReadFiles(pages, overlays, samples),
            project);
    }

    private static IncrementalValuesProvider<SourceFile> Emit(IncrementalValuesProvider<Models.TypeModel> models, IncrementalValueProvider<EmitSettings> settings) =>
        models.With(settings)
            .Select(static (input, _) => TypeEmitter.Emit(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Source);
}
