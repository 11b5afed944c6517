using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Input;
using Inkeep.Gen.Linking;
using Inkeep.Gen.Linking.Corrections;
using Inkeep.Gen.Linking.Placeholders;
using Inkeep.Gen.Linking.Samples;
using Inkeep.Gen.Models;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Pages.Overlays;
using Inkeep.Gen.Primitives;
using Inkeep.Gen.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen;

/// <summary>The ends of the pipeline: files of the compilation, and diagnostics.</summary>
internal static class Outputs
{
    // Without a mark: the file is read by people and tools when EmitCompilerGeneratedFiles is on.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void RegisterSources(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TypeModel> models,
        IncrementalValuesProvider<TypeModel> placeholders,
        IncrementalValueProvider<PageIndex> index,
        IncrementalValueProvider<PlaceholderIndex> missing)
    {
        var isBucketed = index.Combine(missing).Select(static (all, _) => all.Left.Count + all.Right.Count > SourceBuckets.MostFiles);
        var standIns = placeholders.Select(static (model, _) => TypeEmitter.Emit(model));
        var files = models.Select(static (model, _) => TypeEmitter.Emit(model)).WithTrackingName(TrackingNames.Source);
        context.RegisterFiles(files.Combine(isBucketed));
        context.RegisterFiles(standIns.Combine(isBucketed));
        context.RegisterSourceOutput(
            files.Collect().Combine(standIns.Collect()).Combine(isBucketed)
                .SelectMany(static (input, _) => input.Right ? SourceBuckets.Of(input.Left.Left.Concat(input.Left.Right)) : [])
                .WithTrackingName(TrackingNames.Bucket),
            static (output, bucket) => Add(output, bucket.HintName, SourceFile.ToText(bucket.Files)));
    }

    /// <summary>SpecJson, as soon as there is a page.</summary>
    public static void RegisterEntryPoint(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<PageIndex> index) =>
        context.RegisterSourceOutput(
            index
                .Select(static (pages, _) => pages.Count > 0 ? SpecJsonEmitter.Emit(pages.Project.BaseNamespace, pages.Project.Defaults.IsPublic) : null)
                .WithTrackingName(TrackingNames.EntryPoint),
            static (output, file) =>
            {
                if (file is not null)
                {
                    Add(output, file.HintName, file.ToText());
                }
            });

    public static void RegisterDiagnostics(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedPage> parsed,
        IncrementalValuesProvider<LinkedPage> linked,
        IncrementalValueProvider<ProjectSettings> project,
        IncrementalValueProvider<PathTable<FileSettings>> settings,
        IncrementalValueProvider<EquatableArray<string>> repeated)
    {
        var findings = linked
            .Where(static page => page.Findings.Count > 0)
            .Select(static (page, _) => new PageFindings(page.Path, page.Findings))
            .Collect()
            .Select(static (all, _) => new PathTable<PageFindings>(all));
        context.RegisterSourceOutput(
            parsed.Combine(findings.Combine(project))
                .Select(static (input, _) => PageDiagnosticsReader.Of(input.Left, input.Right.Left, input.Right.Right.Directory))
                .Where(static diagnostics => diagnostics.Count > 0)
                .WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostics) => Report(output, diagnostics));
        context.RegisterSourceOutput(
            parsed
                .SelectMany(static (page, _) => PageDiagnosticsReader.MarkdigNotLoaded(page))
                .Collect()
                .Select(static (all, _) => PageDiagnosticsReader.First(all)),
            static (output, diagnostics) => Report(output, diagnostics));
        context.RegisterSourceOutput(
            project.Combine(settings).Combine(repeated)
                .Select(static (input, _) => PageDiagnosticsReader.Of(input.Left.Left, input.Left.Right, input.Right)),
            static (output, diagnostics) => Report(output, diagnostics));
    }

    private static void RegisterFiles(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<(SourceFile File, bool IsBucketed)> files) =>
        context.RegisterSourceOutput(files, static (output, input) =>
        {
            if (!input.IsBucketed)
            {
                Add(output, input.File.HintName, input.File.ToText());
            }
        });

    public static void RegisterOverlayDiagnostics(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedOverlay> parsed,
        IncrementalValueProvider<OverlayTable> overlays,
        IncrementalValuesProvider<CorrectedPage> corrected,
        IncrementalValueProvider<PageIndex> index,
        IncrementalValueProvider<ProjectSettings> project)
    {
        var findings = corrected
            .SelectMany(static (page, _) => page.Findings)
            .Collect()
            .Combine(overlays.Combine(index))
            .Select(static (input, _) => OverlayFindings.Group(input.Left.Concat(input.Right.Left.Unmatched(input.Right.Right))));
        context.RegisterSourceOutput(
            parsed.Combine(findings.Combine(project))
                .Select(static (input, _) => OverlayDiagnosticsReader.Of(input.Left, input.Right.Left, input.Right.Right.Directory)),
            static (output, diagnostics) => Report(output, diagnostics));
    }

    public static void RegisterSampleDiagnostics(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedSample> parsed,
        IncrementalValueProvider<SampleLessons> lessons,
        IncrementalValueProvider<ProjectSettings> project) =>
        context.RegisterSourceOutput(
            parsed.Combine(lessons.Combine(project))
                .Select(static (input, _) => SampleDiagnosticsReader.Of(input.Left, input.Right.Left.Findings, input.Right.Right.Directory)),
            static (output, diagnostics) => Report(output, diagnostics));

    private static void Report(SourceProductionContext output, EquatableArray<PageDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static void Add(SourceProductionContext output, string hintName, string text)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        output.AddSource(hintName, SourceText.From(text, Utf8));
    }
}
