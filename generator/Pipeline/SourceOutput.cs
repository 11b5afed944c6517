using System.Text;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Pipeline;

/// <summary>Adds the emitted files to the compilation.</summary>
internal static class SourceOutput
{
    // Without a mark: the file is read by people and tools when EmitCompilerGeneratedFiles is on.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A file a page; and those of the whole project: placeholders, files that many types share, and the entry point.</summary>
    public static void RegisterSources(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SourceFile> pages,
        IncrementalValuesProvider<SourceFile> placeholders,
        IncrementalValueProvider<TypeCatalog> catalog)
    {
        var entryPoint = catalog.Select(static (catalog, _) => new EquatableList<SourceFile>(
            catalog.Count > 0 ? EquatableArray.Create(SpecJsonEmitter.Emit(catalog.BaseNamespace, catalog.Project.Defaults.IsPublic)) : default));
        var files = pages.CollectList()
            .Join(placeholders.CollectList(), static (pages, placeholders) => SourceBuckets.Of(pages.Items, placeholders.Items).Concat<EmittedFile>(placeholders.Items))
            .Join(entryPoint, static (files, entryPoint) => entryPoint.Items.Concat(files))
            .SelectMany(static (files, _) => files)
            .WithTrackingName(TrackingNames.Files);
        context.RegisterSourceOutput(pages, static (output, file) => Add(output, file));
        context.RegisterSourceOutput(files, static (output, file) => Add(output, file));
    }

    private static void Add(SourceProductionContext output, EmittedFile file)
    {
        if (file.IsPart)
        {
            return;
        }

        output.CancellationToken.ThrowIfCancellationRequested();
        output.AddSource(file.HintName, SourceText.From(file.ToText(), Utf8));
    }
}
