using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Inkeep.Gen.Building;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Inputs;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Pipeline;

/// <summary>The ends of the pipeline: files of the compilation, and diagnostics.</summary>
internal static class Outputs
{
    // Without a mark: the file is read by people and tools when EmitCompilerGeneratedFiles is on.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void RegisterSources(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TypeModel> models,
        IncrementalValuesProvider<TypeModel> placeholders,
        IncrementalValueProvider<TypeCatalog> index,
        IncrementalValueProvider<PlaceholderIndex> missing)
    {
        var isBucketed = index.Combine(missing).Select(static (all, _) => new Flag(all.Left.Count + all.Right.Count > SourceBuckets.MostFiles));
        var files = models.With(isBucketed)
            .Select(static (input, _) => TypeEmitter.Emit(input.Left, input.Right.IsSet))
            .WithTrackingName(TrackingNames.Source);
        var standIns = placeholders.With(isBucketed)
            .Select(static (input, _) => TypeEmitter.Emit(input.Left, input.Right.IsSet))
            .WithTrackingName(TrackingNames.PlaceholderSource);
        context.RegisterSourceOutput(files, static (output, file) => AddWhole(output, file));
        context.RegisterSourceOutput(standIns, static (output, file) => AddWhole(output, file));
        context.RegisterSourceOutput(
            files.CollectList().Combine(standIns.CollectList())
                .SelectMany(static (input, _) => SourceBuckets.Of(input.Left.Items, input.Right.Items))
                .WithTrackingName(TrackingNames.Bucket),
            static (output, bucket) => Add(output, bucket.HintName, bucket.ToText()));
    }

    /// <summary>SpecJson, as soon as there is a page.</summary>
    public static void RegisterEntryPoint(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<TypeCatalog> index) =>
        context.RegisterSourceOutput(
            index
                .Select(static (pages, _) => pages.Count > 0 ? SpecJsonEmitter.Emit(pages.Project.BaseNamespace, pages.Project.Defaults.IsPublic) : null)
                .WithTrackingName(TrackingNames.EntryPoint),
            static (output, file) =>
            {
                if (file is not null)
                {
                    Add(output, file.HintName, file.Text);
                }
            });

    public static void RegisterDiagnostics(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedPage> parsed,
        IncrementalValuesProvider<BuiltPage> linked,
        IncrementalValueProvider<ProjectSettings> project,
        IncrementalValueProvider<PathTable<FileSettings>> settings,
        IncrementalValueProvider<EquatableList<string>> repeated)
    {
        var findings = linked
            .SelectNotNull(static (page, _) => page.Findings.Count > 0 ? new PageFindings(page.Path, page.Findings) : null)
            .Collect()
            .Select(static (all, _) => new PathTable<PageFindings>(all));
        context.RegisterSourceOutput(
            parsed.With(findings.Pair(project))
                .SelectNotNull(static (input, _) => PageDiagnosticsReader.Of(input.Left, input.Right.Left, input.Right.Right.Directory) is { Count: > 0 } diagnostics
                    ? new EquatableList<PageDiagnostic>(diagnostics)
                    : null)
                .WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostics) => Report(output, diagnostics));
        context.RegisterSourceOutput(
            parsed
                .SelectMany(static (page, _) => PageDiagnosticsReader.MarkdigNotLoaded(page))
                .Collect()
                .Select(static (all, _) => new EquatableList<PageDiagnostic>(PageDiagnosticsReader.First(all))),
            static (output, diagnostics) => Report(output, diagnostics));
        context.RegisterSourceOutput(
            project.Pair(settings).Combine(repeated)
                .Select(static (input, _) => new EquatableList<PageDiagnostic>(PageDiagnosticsReader.Of(input.Left.Left, input.Left.Right, input.Right.Items))),
            static (output, diagnostics) => Report(output, diagnostics));
    }

    public static void RegisterOverlayDiagnostics(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedOverlay> parsed,
        IncrementalValueProvider<OverlayTable> overlays,
        IncrementalValuesProvider<CorrectedPage> pages,
        IncrementalValueProvider<Pair<TypeCatalog, PlaceholderIndex>> directory,
        IncrementalValueProvider<ProjectSettings> project)
    {
        var findings = pages
            .SelectMany(static (page, _) => page.Findings)
            .CollectList()
            .Combine(overlays.Pair(directory))
            .Select(static (input, _) => OverlayFindings.Group(input.Left.Items
                .Concat(input.Right.Right.Right.All.SelectMany(static placeholder => placeholder.Findings))
                .Concat(input.Right.Left.Unmatched(input.Right.Right.Left, input.Right.Right.Right))));
        context.RegisterSourceOutput(
            parsed.With(findings.Pair(project))
                .Select(static (input, _) => new EquatableList<PageDiagnostic>(OverlayDiagnosticsReader.Of(input.Left, input.Right.Left, input.Right.Right.Directory))),
            static (output, diagnostics) => Report(output, diagnostics));
    }

    public static void RegisterSampleDiagnostics(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedSample> parsed,
        IncrementalValueProvider<SampleObservations> lessons,
        IncrementalValueProvider<ProjectSettings> project) =>
        context.RegisterSourceOutput(
            parsed.With(lessons.Pair(project))
                .Select(static (input, _) => new EquatableList<PageDiagnostic>(SampleDiagnosticsReader.Of(input.Left, input.Right.Left.Findings, input.Right.Right.Directory))),
            static (output, diagnostics) => Report(output, diagnostics));

    private static void Report(SourceProductionContext output, EquatableList<PageDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Items)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static void AddWhole(SourceProductionContext output, SourceFile file)
    {
        if (file.Bucket is null)
        {
            Add(output, file.HintName, file.Text);
        }
    }

    private static void Add(SourceProductionContext output, string hintName, string text)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        output.AddSource(hintName, SourceText.From(text, Utf8));
    }
}
