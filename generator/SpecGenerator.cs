using System.Linq;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Input;
using Inkeep.Gen.Linking;
using Inkeep.Gen.Linking.Placeholders;
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
            .Select(static (paths, _) => PageFiles.Repeated(paths))
            .WithTrackingName(TrackingNames.Repeated);
        var placed = parsed.Combine(project).Combine(settings)
            .Select(static (input, _) => PagePlacer.Place(input.Left.Left, input.Left.Right, input.Right))
            .Where(static page => page is not null)
            .Select(static (page, _) => page!)
            .WithTrackingName(TrackingNames.Place);

        // The little that pages know of each other.
        var index = placed
            .Select(static (page, _) => PageName.Of(page.Page, page.Address, page.Options))
            .WithTrackingName(TrackingNames.Name)
            .Collect()
            .Combine(project)
            .Select(static (input, _) => PageIndex.Of(input.Left, input.Right.Options))
            .WithTrackingName(TrackingNames.Index);
        var placeholders = placed.Combine(index)
            .SelectMany(static (input, _) => MissingUseReader.Read(input.Left.Page, input.Left.Address, input.Left.Options, input.Right))
            .WithTrackingName(TrackingNames.Missing)
            .Collect()
            .Combine(index)
            .Select(static (input, _) => PlaceholderIndex.Of(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Placeholders);
        var evidence = placed
            .Select(static (page, _) => PageEvidenceReader.Read(page.Address.Path, page.Page))
            .WithTrackingName(TrackingNames.Evidence)
            .Collect()
            .Select(static (all, _) => new PathTable<PageEvidence>(all))
            .WithTrackingName(TrackingNames.EvidenceTable);

        // Each page with just the slice of it that its own references need.
        var directory = index.Combine(placeholders);
        var linked = placed.Combine(directory)
            .Select(static (input, _) => LinkRequest.Of(input.Left, input.Right.Left, input.Right.Right))
            .Where(static request => request is not null)
            .Select(static (request, _) => request!)
            .WithTrackingName(TrackingNames.Slice)
            .Combine(directory.Combine(evidence))
            .Select(static (input, token) => input.Left.With(input.Right.Left.Left, input.Right.Left.Right, input.Right.Right, token))
            .WithTrackingName(TrackingNames.UnionSlice)
            .Select(static (request, _) => PageLinker.Link(request))
            .WithTrackingName(TrackingNames.Link);
        var models = linked
            .Where(static page => page.Model is not null)
            .Select(static (page, _) => page.Model!)
            .WithTrackingName(TrackingNames.Model);
        var missing = placed.Combine(placeholders)
            .SelectMany(static (input, _) => input.Right.FirstUsedOn(input.Left.Address.Path).Select(PlaceholderLinker.Link))
            .WithTrackingName(TrackingNames.PlaceholderModel);

        // Source and diagnostics are separate outputs: a moved line changes no source.
        context.RegisterSources(models, missing, index, placeholders);
        context.RegisterEntryPoint(index);
        context.RegisterDiagnostics(parsed, linked, project, settings, repeated);
    }
}
